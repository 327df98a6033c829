using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Baselines;

/// <summary>Returns the names of a baseline, which the code of a later version keeps.</summary>
internal static class BaselineNames
{
    /// <summary>Returns the names.</summary>
    public static PinnedNames Of(Baseline baseline)
    {
        var types = BaselineGraph.Create(baseline);
        var operations = First(baseline.Operations, operation => operation.Key, operation => Operation(operation, types));
        return new PinnedNames
        {
            Operations = operations,
            Unparameterized = baseline.Operations
                .GroupBy(operation => OperationKey.Normalize(operation.Key), StringComparer.Ordinal)
                .Where(group => group.Count() == 1)
                .ToDictionary(group => group.Key, group => operations[group.First().Key], StringComparer.Ordinal),
            Clients = First(baseline.Clients, client => client.Path, client => client.Name),
            Settings = First(baseline.Settings, setting => setting.WireName, setting => (setting.Name, setting.SiblingMethod)),
            Types = types,
        };
    }

    private static PinnedOperation Operation(BaselineOperation operation, TypeGraph types) => new()
    {
        Id = operation.Id,
        Client = operation.Client,
        Method = operation.Method,
        Parameters = First(
            operation.Parameters.Where(parameter => parameter.WireName.Length > 0),
            parameter => parameter.WireName,
            parameter => parameter.Name),
        Options = MembersOf(operation, TypeKind.Options, types),
        Form = MembersOf(operation, TypeKind.Form, types),
    };

    private static IReadOnlyDictionary<string, string> MembersOf(BaselineOperation operation, TypeKind kind, TypeGraph types) =>
        operation.Parameters
            .Where(parameter => parameter.WireName.Length == 0)
            .Select(parameter => types.Nodes.TryGetValue(parameter.Type.TrimEnd('?'), out var type) ? type : null)
            .FirstOrDefault(type => type?.Kind == kind)?.MemberNames
        ?? new Dictionary<string, string>();

    private static Dictionary<string, TValue> First<T, TValue>(IEnumerable<T> items, Func<T, string> key, Func<T, TValue> value) => items
        .GroupBy(key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => value(group.First()), StringComparer.Ordinal);
}

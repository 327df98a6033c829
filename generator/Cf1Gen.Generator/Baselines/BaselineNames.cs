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
        return new PinnedNames
        {
            Operations = ByKey(baseline.Operations, types),
            Clients = First(baseline.Clients, client => client.Path, client => client.Name),
            Settings = First(baseline.Settings, setting => setting.WireName, setting => (setting.Name, setting.SiblingMethod)),
            Types = types,
        };
    }

    // Of two paths that differ in the names of their parameters only, each keeps its own names if it is found by its own path.
    private static Dictionary<string, PinnedOperation> ByKey(IEnumerable<BaselineOperation> operations, TypeGraph types) => First(
        operations,
        operation => OperationKey.Normalize(operation.Key),
        operation => new PinnedOperation
        {
            Client = operation.Client,
            Method = operation.Method,
            Parameters = First(
                operation.Parameters.Where(parameter => parameter.WireName.Length > 0),
                parameter => parameter.WireName,
                parameter => parameter.Name),
            Options = MembersOf(operation, TypeKind.Options, types),
            Form = MembersOf(operation, TypeKind.Form, types),
        });

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

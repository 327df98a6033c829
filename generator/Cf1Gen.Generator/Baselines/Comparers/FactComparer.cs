using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming.Pinning;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Compares facts, each of which is a name and a value.</summary>
internal static class FactComparer
{
    private const string Separator = ": ";

    /// <summary>Returns the names whose values differ, with the values; an empty text for a value that is not there.</summary>
    public static IEnumerable<(string Name, string Before, string After)> Compare(IEnumerable<string> before, IEnumerable<string> after)
    {
        var one = Split(before);
        var other = Split(after);
        return one.Keys.Union(other.Keys)
            .Select(name => (name, Value(one, name), Value(other, name)))
            .Where(fact => fact.Item2 != fact.Item3);
    }

    /// <summary>Determines whether requests of old clients are still accepted: they send one of the credentials.</summary>
    public static bool IsRelaxed(string name, string before, string after) =>
        name == OperationFacts.Security
        && (after.Length == 0 || after == "none" || Alternatives(after).Contains("")
            || (before.Length > 0 && before != "none" && !Alternatives(before).Except(Alternatives(after)).Any()));

    /// <summary>
    /// Returns the facts of an operation with the security of the service, if only the other version of the operation has its own.
    /// </summary>
    /// <param name="own">The facts of one version.</param>
    /// <param name="others">The facts of the other version.</param>
    /// <param name="service">The facts of the service in the same version.</param>
    public static IEnumerable<string> WithSecurity(IEnumerable<string> own, IEnumerable<string> others, IEnumerable<string> service) =>
        own.Any(IsSecurity) || !others.Any(IsSecurity) ? own : own.Concat(service.Where(IsSecurity));

    /// <summary>Returns a value for a message.</summary>
    public static string Quote(string value) => value.Length == 0 ? "nothing" : $"'{value}'";

    /// <summary>Determines whether the security of the service is that of an operation in both versions.</summary>
    public static bool IsSecurityOfServiceUsed(Baseline before, Baseline after)
    {
        var keys = new HashSet<string>(
            after.Operations.Where(operation => !operation.Facts.Any(IsSecurity)).Select(KeyOf), StringComparer.Ordinal);
        return before.Operations.Any(operation => !operation.Facts.Any(IsSecurity) && keys.Contains(KeyOf(operation)));

        static string KeyOf(BaselineOperation operation) => OperationKey.Normalize(operation.Key);
    }

    private static bool IsSecurity(string fact) => fact.StartsWith(OperationFacts.Security + Separator, StringComparison.Ordinal);

    private static string[] Alternatives(string security) => security.Split([" or "], StringSplitOptions.None);

    private static string Value(Dictionary<string, string> facts, string name) => facts.TryGetValue(name, out var value) ? value : "";

    private static Dictionary<string, string> Split(IEnumerable<string> facts) => facts
        .Select(fact => fact.Split([Separator], 2, StringSplitOptions.None))
        .ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "", StringComparer.Ordinal);
}

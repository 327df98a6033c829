using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>The names that user code already uses, which the parts of a document keep whatever the rules would name them now.</summary>
internal sealed record PinnedNames
{
    /// <summary>Gets the names of a document without a baseline.</summary>
    public static PinnedNames None { get; } = new();

    /// <summary>Gets the names of operations by their keys, see <see cref="OperationKey"/>.</summary>
    public IReadOnlyDictionary<string, PinnedOperation> Operations { get; init; } = new Dictionary<string, PinnedOperation>();

    /// <summary>
    /// Gets the names of operations by their keys without the names of path parameters, if only one operation has the key.
    /// </summary>
    public IReadOnlyDictionary<string, PinnedOperation> Unparameterized { get; init; } = new Dictionary<string, PinnedOperation>();

    /// <summary>Gets the names of client classes by the properties that lead to them, <c>Requests.Messages</c>.</summary>
    public IReadOnlyDictionary<string, string> Clients { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the names of settings, and of the methods that return a client for another value, by wire name.</summary>
    public IReadOnlyDictionary<string, (string Name, string SiblingMethod)> Settings { get; init; } =
        new Dictionary<string, (string, string)>();

    /// <summary>Gets the types.</summary>
    public TypeGraph Types { get; init; } = new();

    /// <summary>Returns the names of an operation, or <see langword="null"/>.</summary>
    public PinnedOperation? Find(string httpMethod, string path, string? content = null) =>
        Operations.Count > 0 ? Find(OperationKey.Of(httpMethod, path, content)) : null;

    /// <summary>
    /// Returns the names for the operations of a document: one whose path or HTTP method has changed keeps the names of the operation with
    /// its id, unless the document still has that one.
    /// </summary>
    public PinnedNames For(IReadOnlyCollection<OperationEntry> operations)
    {
        if (Operations.Count == 0)
        {
            return this;
        }

        var known = operations.Where(operation => Find(operation.HttpMethod, operation.Path) is not null)
            .Select(operation => OperationKey.Normalize(OperationKey.Of(operation.HttpMethod, operation.Path, null)));
        var present = new HashSet<string>(known, StringComparer.Ordinal);
        var gone = Operations.Where(pair => !present.Contains(OperationKey.Normalize(pair.Key)))
            .GroupBy(pair => pair.Value.Id, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var moved = operations.Where(operation => Find(operation.HttpMethod, operation.Path) is null && gone.ContainsKey(operation.Id))
            .GroupBy(operation => operation.Id, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(
                group => OperationKey.Of(group.First().HttpMethod, group.First().Path, null),
                group => gone[group.Key],
                StringComparer.Ordinal);
        return moved.Count == 0 ? this : this with
        {
            Operations = Operations.Concat(moved.Select(pair => new KeyValuePair<string, PinnedOperation>(pair.Key, pair.Value.Value)))
                .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
            Types = Types.WithOthers(moved.ToDictionary(pair => pair.Key, pair => pair.Value.Key, StringComparer.Ordinal)),
        };
    }

    private PinnedOperation? Find(string key) =>
        Operations.TryGetValue(key, out var operation) || Unparameterized.TryGetValue(OperationKey.Normalize(key), out operation)
            ? operation
            : null;
}

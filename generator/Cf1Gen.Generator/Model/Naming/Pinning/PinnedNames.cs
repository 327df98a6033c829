using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>The names that user code already uses, which the parts of a document keep whatever the rules would name them now.</summary>
internal sealed record PinnedNames
{
    /// <summary>Gets the names of a document without a baseline.</summary>
    public static PinnedNames None { get; } = new();

    /// <summary>Gets the names of operations by their keys, see <see cref="OperationKey"/>.</summary>
    public IReadOnlyDictionary<string, PinnedOperation> Operations { get; init; } = new Dictionary<string, PinnedOperation>();

    /// <summary>Gets the names of client classes by the properties that lead to them, <c>Requests.Messages</c>.</summary>
    public IReadOnlyDictionary<string, string> Clients { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the names of settings, and of the methods that return a client for another value, by wire name.</summary>
    public IReadOnlyDictionary<string, (string Name, string SiblingMethod)> Settings { get; init; } =
        new Dictionary<string, (string, string)>();

    /// <summary>Gets the types.</summary>
    public TypeGraph Types { get; init; } = new();

    /// <summary>Returns the names of an operation, or <see langword="null"/>.</summary>
    public PinnedOperation? Find(string httpMethod, string path, string? content = null) =>
        Operations.Count > 0 && Operations.TryGetValue(OperationKey.Of(httpMethod, path, content), out var operation) ? operation : null;
}

using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>The names of an operation that user code already uses.</summary>
internal sealed record PinnedOperation
{
    /// <summary>Gets the operation id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the properties that lead to its client, <c>Requests.Messages</c>; empty for the root client.</summary>
    public required string Client { get; init; }

    /// <summary>Gets the name of the method, including <c>Async</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the names of the C# parameters by the names of the path parameters.</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>Gets the names of the properties of its options by the locations and names of the parameters.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>Gets the names of the properties of its form by the names of the parts.</summary>
    public required IReadOnlyDictionary<string, string> Form { get; init; }

    /// <summary>Returns the name of the C# parameter for a path parameter, or <see langword="null"/>.</summary>
    public string? FindParameter(string wireName) => Parameters.TryGetValue(wireName, out var name) ? name : null;

    /// <summary>Returns the name of a property of the options, or <see langword="null"/>.</summary>
    public string? FindOption(string wireName) => Options.TryGetValue(wireName, out var name) ? name : null;

    /// <summary>Returns the name of a property of the form, or <see langword="null"/>.</summary>
    public string? FindField(string wireName) => Form.TryGetValue(wireName, out var name) ? name : null;
}

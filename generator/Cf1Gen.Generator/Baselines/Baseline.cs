using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Baselines;

/// <summary>The operations and types of a client, and the part of the document that each of them comes from.</summary>
/// <remarks>A project keeps it in a file, with which a build compares what it would generate now.</remarks>
internal sealed record Baseline
{
    /// <summary>Gets the title of the document.</summary>
    public string Title { get; init; } = "";

    /// <summary>Gets the version of the API that the document specifies.</summary>
    public string Version { get; init; } = "";

    /// <summary>Gets the namespace of the types.</summary>
    public required string Namespace { get; init; }

    /// <summary>Gets the name of the root client.</summary>
    public required string ClientName { get; init; }

    /// <summary>Gets what is fixed about all requests, <c>address: https://api.example.com</c>.</summary>
    public EquatableArray<string> Facts { get; init; }

    /// <summary>Gets the path parameters that are settings of the client.</summary>
    public EquatableArray<BaselineSetting> Settings { get; init; }

    /// <summary>Gets the clients below the root client, ordered by their paths.</summary>
    public EquatableArray<BaselineClient> Clients { get; init; }

    /// <summary>Gets the operations, ordered by path and HTTP method.</summary>
    public EquatableArray<BaselineOperation> Operations { get; init; }

    /// <summary>Gets the types, ordered by name.</summary>
    public EquatableArray<BaselineType> Types { get; init; }
}

using System;

namespace Cf1Gen.Generator.Configuration;

/// <summary>What the project says of one of its documents. Equal by value: new options with the old values change nothing.</summary>
internal sealed record Settings
{
    /// <summary>The namespace of everything generated.</summary>
    public required string Namespace { get; init; }

    /// <summary>The root client's class.</summary>
    public required string ClientName { get; init; }

    /// <summary>Gets the globs of the paths to include; empty for all paths.</summary>
    public string IncludePaths { get; init; } = "";

    /// <summary>GlobList of paths that are left out.</summary>
    public string ExcludePaths { get; init; } = "";

    /// <summary>GlobList of tags, of which an operation must have one; empty for all.</summary>
    public string IncludeTags { get; init; } = "";

    /// <summary>GlobList of tags of which no operation may have one.</summary>
    public string ExcludeTags { get; init; } = "";

    /// <summary>GlobList of operation ids; empty for all.</summary>
    public string IncludeOperations { get; init; } = "";

    /// <summary>GlobList of operation ids that are left out.</summary>
    public string ExcludeOperations { get; init; } = "";

    /// <summary>Whether what is lost of the document is an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Accessibility { get; init; } = "public";

    /// <summary>What the names of this document's files begin with.</summary>
    public required string HintPrefix { get; init; }

    /// <summary>Whether an earlier document of the project has the same namespace and client.</summary>
    public bool IsTwin { get; init; }

    /// <summary>The service's name: the client's without <c>Client</c>.</summary>
    public string ServiceName => ServiceOf(ClientName);

    public string OptionsName => ClientName + "Options";

    /// <summary>The name of the service behind a client's.</summary>
    public static string ServiceOf(string clientName) =>
        clientName.Length > 6 && clientName.EndsWith("Client", StringComparison.Ordinal) ? clientName.Substring(0, clientName.Length - 6) : clientName;
}

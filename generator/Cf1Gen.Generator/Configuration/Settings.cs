using System;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Configuration;

/// <summary>The settings of a document in the project file, with value equality so that pipeline steps can be cached.</summary>
internal sealed record Settings
{
    /// <summary>The size of integers that are <c>int</c>.</summary>
    public const string Int32 = "int32";

    /// <summary>The size of integers that are <c>long</c>.</summary>
    public const string Int64 = "int64";

    /// <summary>Gets the namespace of the generated types.</summary>
    public required string Namespace { get; init; }

    /// <summary>Gets the class name of the root client.</summary>
    public required string ClientName { get; init; }

    /// <summary>Gets the globs of the included paths, see <see cref="GlobList"/>. If empty, all paths are included.</summary>
    public string IncludePaths { get; init; } = "";

    /// <summary>Gets the globs of the excluded paths.</summary>
    public string ExcludePaths { get; init; } = "";

    /// <summary>Gets the globs of the included tags, of which an operation must have one. If empty, all operations are included.</summary>
    public string IncludeTags { get; init; } = "";

    /// <summary>Gets the globs of the excluded tags.</summary>
    public string ExcludeTags { get; init; } = "";

    /// <summary>Gets the globs of the included operation ids. If empty, all operations are included.</summary>
    public string IncludeOperations { get; init; } = "";

    /// <summary>Gets the globs of the excluded operation ids.</summary>
    public string ExcludeOperations { get; init; } = "";

    /// <summary>Gets the path template that the paths begin with and that names no resource; empty if there is none.</summary>
    public string RootPath { get; init; } = "";

    /// <summary>Gets the names of the path parameters that are settings of the client, separated by <c>|</c>.</summary>
    public string SettingNames { get; init; } = "";

    /// <summary>Gets the overlays that change the document, in their order: the errata first.</summary>
    public EquatableArray<OverlayReference> Overlays { get; init; }

    /// <summary>Gets the baseline of the document, or <see langword="null"/>.</summary>
    public OverlayReference? Baseline { get; init; }

    /// <summary>Gets a value indicating whether a breaking change since the baseline is an error.</summary>
    public bool IsBaselineStrict { get; init; }

    /// <summary>Gets a value indicating whether a lost or untyped part of the document is an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Gets the accessibility of the generated types: <c>public</c> or <c>internal</c>.</summary>
    public string Accessibility { get; init; } = "public";

    /// <summary>Gets the size of integers whose size the document does not specify: <c>int64</c> or <c>int32</c>.</summary>
    public string Integers { get; init; } = Int64;

    /// <summary>Gets a value indicating whether the document is the one of the package that a project without documents uses.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Gets a value indicating whether the project references the package for dependency injection.</summary>
    public bool UsesDependencyInjection { get; init; }

    /// <summary>Gets the prefix of the hint names of the generated files.</summary>
    public required string HintPrefix { get; init; }

    /// <summary>Gets a value indicating whether an earlier document of the project has the same namespace and client name.</summary>
    public bool IsDuplicate { get; init; }

    /// <summary>Gets the name of the service: the client name without <c>Client</c>.</summary>
    public string ServiceName => GetServiceName(ClientName);

    /// <summary>Gets the name of the client's options class.</summary>
    public string OptionsName => ClientName + "Options";

    /// <summary>Gets the name of the class of extension methods for all clients.</summary>
    public string ExtensionsName => ClientName + "CancellationExtensions";

    /// <summary>
    /// Gets the name of the class that registers the client in a service collection. Its namespace is common to all documents, so the name
    /// is that of the files if they have the namespace of the document.
    /// </summary>
    public string RegistrationName =>
        (HintPrefix == ServiceName ? ClientName : HintPrefix.Replace('.', '_') + "Client") + "ServiceCollectionExtensions";

    /// <summary>Returns the name of the service of a client.</summary>
    public static string GetServiceName(string clientName) =>
        clientName.Length > 6 && clientName.EndsWith("Client", StringComparison.Ordinal)
            ? clientName.Substring(0, clientName.Length - 6)
            : clientName;
}

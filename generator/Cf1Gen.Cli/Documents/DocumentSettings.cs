namespace Cf1Gen.Cli.Documents;

/// <summary>A document that a command names, with the settings that a project specifies as metadata of its <c>Cf1Spec</c> item.</summary>
internal sealed record DocumentSettings
{
    /// <summary>Gets the path of the document, as the argument has it.</summary>
    public required string Path { get; init; }

    public string? Namespace { get; init; }

    public string? ClientName { get; init; }

    /// <summary>Gets the values of filters and other lists, each of which can contain several items separated by <c>;</c>.</summary>
    public IReadOnlyList<string> IncludePaths { get; init; } = [];

    /// <inheritdoc cref="IncludePaths"/>
    public IReadOnlyList<string> ExcludePaths { get; init; } = [];

    /// <inheritdoc cref="IncludePaths"/>
    public IReadOnlyList<string> IncludeTags { get; init; } = [];

    /// <inheritdoc cref="IncludePaths"/>
    public IReadOnlyList<string> ExcludeTags { get; init; } = [];

    /// <inheritdoc cref="IncludePaths"/>
    public IReadOnlyList<string> IncludeOperations { get; init; } = [];

    /// <inheritdoc cref="IncludePaths"/>
    public IReadOnlyList<string> ExcludeOperations { get; init; } = [];

    public string? RootPath { get; init; }

    /// <inheritdoc cref="IncludePaths"/>
    public IReadOnlyList<string> Settings { get; init; } = [];

    public string? Integers { get; init; }

    public string? Accessibility { get; init; }

    /// <summary>Gets the paths of the overlays, in their order.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    /// <summary>Gets the path of the baseline.</summary>
    public string? Baseline { get; init; }

    /// <inheritdoc cref="IncludePaths"/>
    public IReadOnlyList<string> Errata { get; init; } = [];

    /// <summary>Gets the files, and the folders of files, to which the document can refer in addition to those next to it.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    public bool IsStrict { get; init; }

    /// <summary>Gets a value indicating whether the generated code registers the client in a service collection.</summary>
    public bool UsesDependencyInjection { get; init; }
}

using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Generator.Baselines;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Changes;

/// <summary>One of two clients that are compared: that of a document, or the one that a baseline describes.</summary>
/// <param name="locate">Returns the location of a pointer into the file.</param>
internal sealed class ClientVersion(Func<string, Location> locate)
{
    /// <summary>Gets the full path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the name of the file in reports, if it is not that of its path: the address of a document that was fetched.</summary>
    public string? Label { get; init; }

    /// <summary>Gets what the client offers.</summary>
    public required Baseline Baseline { get; init; }

    /// <summary>Gets a value indicating whether the file is a baseline, whose document is not known.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>Gets the diagnostics of the document.</summary>
    public IReadOnlyList<ReportedDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>Gets the texts of the files by their full paths.</summary>
    public required IReadOnlyDictionary<string, AdditionalText> Files { get; init; }

    /// <summary>Returns the location of the node that a pointer names, or of its nearest ancestor.</summary>
    public Location Locate(string pointer) => locate(pointer);
}

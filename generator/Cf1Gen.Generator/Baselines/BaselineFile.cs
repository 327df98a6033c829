using System;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Baselines;

/// <summary>A baseline and the positions in its file.</summary>
/// <param name="baseline">The content of the file.</param>
/// <param name="text">The file, which is valid JSON.</param>
internal sealed class BaselineFile(Baseline baseline, DocumentText text)
{
    // Only what is gone is reported in the file.
    private readonly Lazy<NodeLocations> _locations = new(() => BaselineReader.ReadLocations(text));

    /// <summary>Gets the content of the file.</summary>
    public Baseline Baseline { get; } = baseline;

    /// <summary>Returns the location of a part of the file, or of the part that contains it.</summary>
    /// <param name="pointer">The pointer to the part within the file.</param>
    public Location Locate(string pointer) => _locations.Value.GetLocation(pointer);
}

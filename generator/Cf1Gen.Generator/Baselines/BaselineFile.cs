using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Baselines;

/// <summary>A baseline and the positions in its file.</summary>
internal sealed class BaselineFile(Baseline baseline, NodeLocations locations)
{
    /// <summary>Gets what the file contains.</summary>
    public Baseline Baseline { get; } = baseline;

    /// <summary>Returns the location of a part of the file, or of the part that contains it.</summary>
    /// <param name="pointer">The pointer to the part within the file.</param>
    public Location Locate(string pointer) => locations.GetLocation(pointer);
}

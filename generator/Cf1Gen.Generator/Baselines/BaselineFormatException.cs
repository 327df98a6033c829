using System;

namespace Cf1Gen.Generator.Baselines;

/// <summary>A file is not a baseline.</summary>
internal sealed class BaselineFormatException(string pointer, string message) : Exception(message)
{
    /// <summary>Gets the pointer to the part of the file that is not valid.</summary>
    public string Pointer { get; } = pointer;
}

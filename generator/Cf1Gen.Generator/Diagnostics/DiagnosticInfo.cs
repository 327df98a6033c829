using System.Linq;
using Cf1Gen.Generator.Common;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Diagnostics;

/// <summary>A diagnostic on its way through the pipeline.</summary>
/// <remarks>
/// <see cref="Diagnostic"/> compares its arguments by reference, so that the diagnostics of two runs over the same text are
/// never equal. This record is equal by value, and so is a <see cref="Location"/> in a file that is not C#.
/// </remarks>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, Location Location, EquatableArray<string> Arguments)
{
    /// <summary>Whether it is an error here, whatever it is elsewhere.</summary>
    public bool IsError { get; init; }

    public Diagnostic ToDiagnostic() => IsError
        ? Diagnostic.Create(Descriptor, Location, DiagnosticSeverity.Error, additionalLocations: null, properties: null, Arguments.ToArray<object>())
        : Diagnostic.Create(Descriptor, Location, Arguments.ToArray<object>());
}

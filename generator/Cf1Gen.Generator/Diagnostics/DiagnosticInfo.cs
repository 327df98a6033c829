using System.Linq;
using Cf1Gen.Generator.Common;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Diagnostics;

/// <summary>The data of a diagnostic, with value equality so that pipeline steps can be cached.</summary>
/// <remarks>
/// <see cref="Diagnostic"/> compares its arguments by reference, so that the diagnostics of two runs over the same text are never equal.
/// A <see cref="Microsoft.CodeAnalysis.Location"/> in a file that is not C# has value equality.
/// </remarks>
/// <param name="Descriptor">The descriptor.</param>
/// <param name="Location">The location in the document.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, Location Location, EquatableArray<string> Arguments)
{
    /// <summary>Gets a value indicating whether the diagnostic is an error, whatever the default severity of its descriptor is.</summary>
    public bool IsError { get; init; }

    /// <summary>Creates the diagnostic.</summary>
    public Diagnostic ToDiagnostic() => IsError
        ? Diagnostic.Create(Descriptor, Location, DiagnosticSeverity.Error, additionalLocations: null, properties: null,
            Arguments.ToArray<object>())
        : Diagnostic.Create(Descriptor, Location, Arguments.ToArray<object>());
}

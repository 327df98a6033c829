using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Ends the reading of a text that cannot be a document. It never leaves this room: DocumentReader makes it a problem.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught here, always with a place.
internal sealed class DocumentSyntaxException(DiagnosticDescriptor descriptor, TextSpan at, params object[] arguments) : Exception
#pragma warning restore CA1032, CA1064
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public TextSpan At { get; } = at;

    public object[] Arguments { get; } = arguments;
}

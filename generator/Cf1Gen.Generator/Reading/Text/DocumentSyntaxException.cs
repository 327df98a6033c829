using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>The exception that is thrown when a text cannot be parsed. <see cref="DocumentReader"/> converts it to a diagnostic.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught within Reading, always with a position.
internal sealed class DocumentSyntaxException(DiagnosticDescriptor descriptor, TextSpan span, params object[] arguments) : Exception
#pragma warning restore CA1032, CA1064
{
    /// <summary>Gets the diagnostic to report.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Gets the position of the error.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Gets the arguments of the diagnostic's message.</summary>
    public object[] Arguments { get; } = arguments;
}

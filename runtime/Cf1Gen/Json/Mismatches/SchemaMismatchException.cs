using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen;

/// <summary>
/// A property was read that is not as the API's document says. With <c>Strict</c> it is thrown as soon as such an answer is read.
/// </summary>
/// <remarks>The value as it came is still in the model, and is written back with it.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The exception is nothing without the place.")]
public sealed class SchemaMismatchException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="mismatch">The place and what is there.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public SchemaMismatchException(SchemaMismatch mismatch)
        : base(Sentence(mismatch)) => Mismatch = mismatch;

    /// <summary>The place, what was expected there, and what was found.</summary>
    public SchemaMismatch Mismatch { get; }

    /// <summary>The JSON path of the place, such as <c>$.result[3].priority</c>.</summary>
    public string Path => Mismatch.Path;

    private static string Sentence(SchemaMismatch mismatch)
    {
        ArgumentNullException.ThrowIfNull(mismatch);
        var operation = mismatch.OperationId is { } id ? $" to {id}" : "";
        return $"The API's answer{operation} is not as its document says. {mismatch}";
    }
}

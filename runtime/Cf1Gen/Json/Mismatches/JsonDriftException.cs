using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen;

/// <summary>
/// A property was read that is not as the API's document says. With <c>Strict</c> it is thrown as soon as such an answer is read.
/// </summary>
/// <remarks>The value as it came is still in the model, and is written back with it.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The exception is nothing without the place.")]
public sealed class JsonDriftException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="drift">The place and what is there.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public JsonDriftException(JsonDrift drift)
        : base(Sentence(drift)) => Drift = drift;

    /// <summary>The place, what was expected there, and what was found.</summary>
    public JsonDrift Drift { get; }

    /// <summary>The JSON path of the place, such as <c>$.result[3].priority</c>.</summary>
    public string Path => Drift.Path;

    private static string Sentence(JsonDrift drift)
    {
        ArgumentNullException.ThrowIfNull(drift);
        var operation = drift.OperationId is { } id ? $" to {id}" : "";
        return $"The API's answer{operation} is not as its document says. {drift}";
    }
}

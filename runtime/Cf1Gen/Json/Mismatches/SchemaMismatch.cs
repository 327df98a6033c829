namespace Cf1Gen;

/// <summary>
/// A location where a response does not match the API's document: a required property is missing, a value has another type, or it is a
/// new value of an enum or a new type of a union.
/// </summary>
/// <remarks>
/// The response remains usable: all other properties can be read, and the value is kept as received and is written back unchanged.
/// Reading the property throws a <see cref="SchemaMismatchException"/>, unless its value is only new, or is <c>null</c> although the
/// document does not allow it for the optional property, which then has no value. A mismatch contains no value of the
/// response, only its kind. Immutable.
/// </remarks>
public sealed class SchemaMismatch
{
    /// <summary>Initializes a new instance of the <see cref="SchemaMismatch"/> class.</summary>
    /// <param name="path">The JSON path of the location.</param>
    /// <param name="expected">The kind of value that the document specifies.</param>
    /// <param name="found">The kind of value that was found.</param>
    /// <param name="operationId">The ID of the operation that was called, if it is known.</param>
    public SchemaMismatch(string path, string expected, string found, string? operationId = null)
    {
        Path = path;
        Expected = expected;
        Found = found;
        OperationId = operationId;
    }

    /// <summary>Gets the JSON path of the location, such as <c>$.result[3].priority</c>.</summary>
    public string Path { get; }

    /// <summary>Gets the kind of value that the document specifies, such as <c>a date and time</c>.</summary>
    public string Expected { get; }

    /// <summary>
    /// Gets the kind of value that was found, such as <c>a string</c>, <c>null</c>, or <c>nothing</c> for a missing property.
    /// </summary>
    public string Found { get; }

    /// <summary>Gets the ID of the operation that was called; <see langword="null"/> if the JSON was not read by a call.</summary>
    public string? OperationId { get; }

    /// <summary>
    /// Gets a value indicating whether the value is only new: a value of an enum, or a type of a union, that the document does not
    /// define. Such a value can be read.
    /// </summary>
    public bool IsNewValue { get; init; }

    /// <summary>Gets the number of places that the mismatch describes.</summary>
    internal int Count { get; init; } = 1;

    /// <summary>Returns a sentence that describes the mismatch.</summary>
    /// <returns>The sentence, such as <c>$.result[3].priority: expected a date and time, found a string.</c></returns>
    public override string ToString() => $"{Path}: expected {Expected}, found {Found}.";
}

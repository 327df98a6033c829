namespace Cf1Gen;

/// <summary>
/// A place where an answer of the API is not as its document says: a required property is missing, a value has another type, or it is a
/// new value of an enum or a new type of a union.
/// </summary>
/// <remarks>
/// The answer is not lost: all other properties can be read, the value is kept as it came and is written back so. Only reading the
/// property throws a <see cref="SchemaMismatchException"/>, and not even that when its value is merely new. No value of the answer is in here,
/// only its kind. Immutable.
/// </remarks>
public sealed class SchemaMismatch
{
    /// <summary>Describes a place.</summary>
    /// <param name="path">The JSON path of the place.</param>
    /// <param name="expected">What the document says.</param>
    /// <param name="found">What is there.</param>
    /// <param name="operationId">The operation that was called, if it is known.</param>
    public SchemaMismatch(string path, string expected, string found, string? operationId = null)
    {
        Path = path;
        Expected = expected;
        Found = found;
        OperationId = operationId;
    }

    /// <summary>The JSON path of the place, such as <c>$.result[3].priority</c>.</summary>
    public string Path { get; }

    /// <summary>What the document says, such as <c>a date and time</c>.</summary>
    public string Expected { get; }

    /// <summary>What is there, such as <c>a string</c>, <c>null</c>, or <c>nothing</c> for a property that is missing.</summary>
    public string Found { get; }

    /// <summary>The id of the operation that was called; <see langword="null"/> when the JSON was not read by a call.</summary>
    public string? OperationId { get; }

    /// <summary>
    /// Whether the value is only new: a value of an enum, or a type of a union, that the document does not have. It can be read all the same.
    /// </summary>
    public bool IsNewValue { get; init; }

    /// <summary>A sentence that says it all.</summary>
    /// <returns>For instance <c>$.result[3].priority: expected a date and time, found a string.</c></returns>
    public override string ToString() => $"{Path}: expected {Expected}, found {Found}.";
}

using System.Diagnostics.CodeAnalysis;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>
/// The exception that is thrown when a property is read whose value in the response does not match the API's document, or, with
/// <see cref="ApiClientOptions.Strict"/>, by the call that received such a response.
/// </summary>
/// <remarks>
/// The original value is kept in the model and is written back with it. <see cref="ApiException.OperationId"/> is set if the value was
/// read by a call; the other details of the response, such as <see cref="ApiException.StatusCode"/>, are set if the call itself throws.
/// </remarks>
[SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "The exception always describes a mismatch.")]
public sealed class SchemaMismatchException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="SchemaMismatchException"/> class for a value outside of a call.</summary>
    /// <param name="mismatch">The location, and what was expected and found there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mismatch"/> is <see langword="null"/>.</exception>
    public SchemaMismatchException(SchemaMismatch mismatch)
        : base(GetMessage(mismatch))
    {
        Mismatch = mismatch;
        OperationId = mismatch.OperationId;
    }

    internal SchemaMismatchException(FailureDetails failure, SchemaMismatch mismatch)
        : base(failure, innerException: null) => Mismatch = mismatch;

    /// <summary>Gets the location, and what was expected and found there.</summary>
    public SchemaMismatch Mismatch { get; }

    /// <summary>Gets the JSON path of the location, such as <c>$.result[3].priority</c>.</summary>
    public string Path => Mismatch.Path;

    private static string GetMessage(SchemaMismatch mismatch)
    {
        ArgumentNullException.ThrowIfNull(mismatch);
        var source = mismatch.OperationId is { } id ? $"The response of {id}" : "The JSON";
        return $"{source} does not match the API's document. {mismatch}";
    }
}

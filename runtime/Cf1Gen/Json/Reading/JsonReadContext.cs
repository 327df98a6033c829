
namespace Cf1Gen.Runtime;

/// <summary>What a reader does with a place that is not as the API's document says.</summary>
/// <remarks>Immutable; as safe to use from several threads as the action it was given.</remarks>
internal sealed class JsonReadContext
{
    private readonly Action<SchemaMismatch>? _mismatched;

    /// <summary>Makes a context.</summary>
    /// <param name="strict">Whether the reading ends with a <see cref="SchemaMismatchException"/> at the first such place.</param>
    /// <param name="mismatched">Is told each such place once, while the answer is read; before the exception when <paramref name="strict"/>.</param>
    /// <param name="operationId">The operation that was called, for the reports.</param>
    public JsonReadContext(bool strict = false, Action<SchemaMismatch>? mismatched = null, string? operationId = null)
    {
        Strict = strict;
        _mismatched = mismatched;
        OperationId = operationId;
    }

    /// <summary>Keeps what is not as expected, and tells nobody.</summary>
    public static JsonReadContext Tolerant { get; } = new();

    /// <summary>Whether the reading ends at the first place that is not as expected.</summary>
    public bool Strict { get; }

    /// <summary>The operation that was called.</summary>
    public string? OperationId { get; }

    /// <summary>Takes what is secret out of paths: the keys of maps are the server's own words.</summary>
    internal IRedactor? Redaction { get; init; }

    /// <summary>Reports a place.</summary>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal void Report(SchemaMismatch mismatch)
    {
        _mismatched?.Invoke(mismatch);
        if (Strict)
        {
            throw new SchemaMismatchException(mismatch);
        }
    }
}

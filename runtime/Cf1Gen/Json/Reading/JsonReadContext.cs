
namespace Cf1Gen.Runtime;

/// <summary>Specifies how a reader handles the locations that do not match the API's document.</summary>
/// <remarks>Without a <see cref="Budget"/>, as safe to use from several threads as the action that receives the mismatches.</remarks>
internal sealed class JsonReadContext
{
    private readonly Action<SchemaMismatch>? _mismatched;

    /// <summary>Initializes a new instance of the <see cref="JsonReadContext"/> class.</summary>
    /// <param name="strict">
    /// <see langword="true"/> to throw a <see cref="SchemaMismatchException"/> at the first mismatch; otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="mismatched">
    /// The action that receives each mismatch once, while the response is read; before the exception if <paramref name="strict"/> is
    /// <see langword="true"/>.
    /// </param>
    /// <param name="operationId">The ID of the operation that was called, which the mismatches contain.</param>
    public JsonReadContext(bool strict = false, Action<SchemaMismatch>? mismatched = null, string? operationId = null)
    {
        Strict = strict;
        _mismatched = mismatched;
        OperationId = operationId;
    }

    /// <summary>Gets a context that keeps mismatched values and does not report them.</summary>
    public static JsonReadContext Tolerant { get; } = new();

    /// <summary>Gets a value indicating whether the first mismatch throws an exception.</summary>
    public bool Strict { get; }

    /// <summary>Gets the ID of the operation that was called.</summary>
    public string? OperationId { get; }

    /// <summary>Gets the redactor that removes secrets from paths, which can contain any text of the server as the key of a map.</summary>
    internal IRedactor? Redaction { get; init; }

    /// <summary>Gets the object that receives each mismatch too; <see langword="null"/> for none.</summary>
    internal IReadObserver? Observer { get; init; }

    /// <summary>Gets the limit of the mismatches that are kept; <see langword="null"/> if all are kept.</summary>
    internal MismatchBudget? Budget { get; init; }

    /// <summary>Gets the conversion that the text was written for, or <see langword="null"/>.</summary>
    internal ModelConversion? Conversion { get; init; }

    /// <summary>Reports the number of the mismatches that were only counted, after the last value.</summary>
    internal void ReportFurther()
    {
        if (Budget is { Further: > 0 and var further })
        {
            var found = $"{further} further ones that do not";
            Notify(new SchemaMismatch("$", "values that match the document", found, OperationId) { Count = further });
        }
    }

    /// <summary>Reports a mismatch.</summary>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal void Report(SchemaMismatch mismatch)
    {
        Budget?.Count();
        Notify(mismatch);
        if (Strict)
        {
            throw new SchemaMismatchException(mismatch);
        }
    }

    private void Notify(SchemaMismatch mismatch)
    {
        _mismatched?.Invoke(mismatch);
        Observer?.Report(mismatch);
    }
}

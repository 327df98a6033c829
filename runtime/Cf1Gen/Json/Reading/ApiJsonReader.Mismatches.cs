using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

internal ref partial struct ApiJsonReader
{
    /// <summary>Describes the mismatch for which a method last returned <see langword="false"/>, at the innermost location.</summary>
    /// <returns>The location, and what was expected and found there.</returns>
    public SchemaMismatch DescribeMismatch() =>
        new(PathTo(_mismatch.Position), _mismatch.Expected, Describe(_mismatch.Found), _context.OperationId);

    /// <summary>Records that the value that the reader is on does not have the requested type.</summary>
    /// <param name="expected">The requested kind of value.</param>
    /// <returns>Always <see langword="false"/>, so that the caller can return the result.</returns>
    internal bool Expected(string expected)
    {
        _mismatch = new Mismatch(Inner.TokenStartIndex, expected, Inner.TokenType);
        return false;
    }

    /// <summary>Gets a value indicating whether further mismatches are only counted.</summary>
    internal readonly bool IsMismatchLimitReached => _context.Budget is { IsExhausted: true };

    /// <summary>Counts a mismatch that is not reported because there were too many before it.</summary>
    /// <returns><see langword="true"/> if the mismatch was counted; <see langword="false"/> if it is to be reported and kept.</returns>
    internal readonly bool CountsMismatch()
    {
        if (_context.Budget is not { IsExhausted: true } budget)
        {
            return false;
        }

        budget.Count();
        return true;
    }

    /// <inheritdoc cref="MismatchBudget.Share"/>
    internal readonly ModelMismatches ShareMismatch(ModelMismatches? others, string name) => _context.Budget!.Share(others, name);

    /// <summary>Drops the item that the reader is on, if it does not match and there were too many mismatches before it.</summary>
    /// <returns><see langword="true"/> if the item was dropped; otherwise, <see langword="false"/>.</returns>
    internal bool DropsItem()
    {
        IsItemDropped = CountsMismatch();
        if (IsItemDropped)
        {
            Skip();
        }

        return IsItemDropped;
    }

    /// <summary>Counts an item, a member, or an attempt to read a value as one of several types.</summary>
    /// <inheritdoc cref="MismatchBudget.Step"/>
    internal readonly void Step() => _context.Budget?.Step();

    /// <summary>Sets <see cref="HasValue"/> if the value that was read is a string, a number or a Boolean.</summary>
    internal void MarkValue() =>
        HasValue |= TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False;

    /// <inheritdoc cref="MismatchBudget.Used"/>
    internal readonly long UsedMemory => _context.Budget?.Used ?? 0;

    /// <inheritdoc cref="MismatchBudget.Release"/>
    internal readonly void Release(long used) => _context.Budget?.Release(used);

    /// <inheritdoc cref="MismatchBudget.CountMissing"/>
    internal readonly ModelMismatches? CountMissing(int count) => HasValue ? null : _context.Budget?.CountMissing(count);

    /// <summary>
    /// Reads an item of an array or a map. <see cref="IsItemDropped"/> is set if it is not kept, because it contains no value and does not
    /// match, and there were too many such items before it.
    /// </summary>
    internal bool TryReadItem<T>(JsonCodec<T> codec, [MaybeNullWhen(false)] out T value)
    {
        if (_context.Budget is not { } budget)
        {
            return codec.TryReadItem(ref this, out value);
        }

        budget.Step(isScalar: typeof(T).IsValueType);
        return budget.IsExhausted ? TryReadOrDropItem(codec, budget, out value) : codec.TryReadItem(ref this, out value);
    }

    private bool TryReadOrDropItem<T>(JsonCodec<T> codec, MismatchBudget budget, [MaybeNullWhen(false)] out T value)
    {
        var (used, mismatches, hadValue) = (budget.Used, budget.Total, HasValue);
        HasValue = false;
        var isRead = codec.TryReadItem(ref this, out value);
        if (isRead)
        {
            MarkValue();
            IsItemDropped |= budget.Total > mismatches && !HasValue && budget.IsMemoryExhausted;
            if (IsItemDropped)
            {
                value = default;
                budget.Release(used);
            }
        }

        HasValue |= hadValue;
        return isRead;
    }

    /// <summary>Reports the last recorded mismatch.</summary>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal SchemaMismatch ReportMismatch()
    {
        var mismatch = DescribeMismatch();
        _context.Report(mismatch);
        return mismatch;
    }

    /// <summary>Reports that a member of the object whose end the reader is on is missing.</summary>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal SchemaMismatch ReportMissing(string name)
    {
        var path = new StringBuilder(PathTo(Inner.TokenStartIndex));
        JsonPathTracker.AppendName(path, name);
        var mismatch = new SchemaMismatch(path.ToString(), "a value", "nothing", _context.OperationId);
        _context.Report(mismatch);
        return mismatch;
    }

    /// <summary>Reports the null that the reader is on, which the document does not allow, and which is read as no value.</summary>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal void ReportNull()
    {
        Expected("a value");
        ReportMismatch();
    }

    /// <summary>Reports that the document does not define the value that the reader is on, which can be read nevertheless.</summary>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal void ReportUnknown()
    {
        if (!CountsMismatch())
        {
            var path = PathTo(Inner.TokenStartIndex);
            _context.Report(new SchemaMismatch(path, "a known value", "a new one", _context.OperationId) { IsNewValue = true });
        }
    }

    private string PathTo(long position)
    {
        var path = (_trail ??= new JsonPathTracker(_path)).PathTo(ref _trailReader, position);
        return _context.Redaction?.Redact(path) ?? path;
    }

    private static string Describe(JsonTokenType found) => found switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private readonly record struct Mismatch(long Position, string Expected, JsonTokenType Found);
}

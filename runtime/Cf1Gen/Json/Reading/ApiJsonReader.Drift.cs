using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime;

internal ref partial struct ApiJsonReader
{
    /// <summary>What was not as expected when a method last returned <see langword="false"/>: the innermost place.</summary>
    /// <returns>The place, what was expected and what was found.</returns>
    public SchemaMismatch DescribeMismatch() => new(PathTo(_mismatch.Position), _mismatch.Expected, Describe(_mismatch.Found), _context.OperationId);

    /// <summary>Notes that the value the reader is on is not of the type asked for.</summary>
    /// <param name="expected">What was asked for.</param>
    /// <returns><see langword="false"/>, for the caller to return.</returns>
    internal bool Expected(string expected)
    {
        _mismatch = new Mismatch(_reader.TokenStartIndex, expected, _reader.TokenType);
        return false;
    }

    /// <summary>Reports what was last not as expected.</summary>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal SchemaMismatch ReportMismatch()
    {
        var mismatch = DescribeMismatch();
        _context.Report(mismatch);
        return mismatch;
    }

    /// <summary>Reports that the object whose end the reader is on lacks a member.</summary>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal SchemaMismatch ReportMissing(string name)
    {
        var path = new StringBuilder(PathTo(_reader.TokenStartIndex));
        JsonPathTracker.AppendName(path, name);
        var mismatch = new SchemaMismatch(path.ToString(), "a value", "nothing", _context.OperationId);
        _context.Report(mismatch);
        return mismatch;
    }

    /// <summary>Reports that the value the reader is on is none of those that the document has, but may be read all the same.</summary>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal void ReportUnknown()
    {
        if (!OnlyProbes)
        {
            var path = PathTo(_reader.TokenStartIndex);
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

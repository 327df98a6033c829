using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>
/// Reads a body in one pass: <c>{success, errors, messages, result, result_info}</c> with the result in it, or the result alone.
/// </summary>
internal ref struct EnvelopeReader
{
    private readonly ResponseFormat _shape;
    private ApiJsonReader _json;
    private int _seen;
    private bool _hasDuplicate;
    private bool? _success;
    private IReadOnlyList<ApiMessage> _messages = [];
    private ResultInfo? _info;

    private EnvelopeReader(ReadOnlySpan<byte> body, ResponseFormat shape, JsonReadContext context)
    {
        _json = new ApiJsonReader(body, context: context);
        _shape = shape;
    }

    // A model of the API may well have a member "success": where the document declares no envelope, one must look like one.
    private readonly bool IsEnvelope => _success is not null
        && (_shape == ResponseFormat.Envelope || HasSeen(EnvelopeNames.Result) || HasSeen(EnvelopeNames.Errors));

    /// <summary>Reads a body.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="body">UTF-8 text.</param>
    /// <param name="shape">How it holds the result.</param>
    /// <param name="codec">Reads the type; <see langword="null"/> when no result is promised.</param>
    /// <param name="context">What to do with what is not as expected.</param>
    /// <exception cref="JsonException">The body is not JSON, or an envelope that has a member twice.</exception>
    /// <exception cref="SchemaMismatchException">The context is strict.</exception>
    internal static ResponseContent<T> Read<T>(ReadOnlySpan<byte> body, ResponseFormat shape, JsonCodec<T>? codec, JsonReadContext context)
    {
        var reader = new EnvelopeReader(body, shape, context);
        if (reader._json.TokenType == JsonTokenType.Null && IsParticular(shape, codec))
        {
            reader.EnsureEnd();
            return Unlike<T>("the body is null.");
        }

        if (shape != ResponseFormat.Exact && reader._json.TokenType == JsonTokenType.StartObject)
        {
            var content = reader.ReadMembers(codec);
            if (reader.IsEnvelope)
            {
                return reader._hasDuplicate ? throw new JsonException("The envelope has a member twice.") : content;
            }

            // Taken for a bare result, all of it would be missing: nobody would know before they read a property.
            if (reader.HasSeen(EnvelopeNames.Result) && IsParticular(shape, codec))
            {
                return Unlike<T>("the envelope does not say whether the call succeeded.");
            }

            reader._json = new ApiJsonReader(body, context: context);
        }

        return reader.ReadWhole(codec);
    }

    // Where any JSON will do, a whole body is a result as well.
    private static bool IsParticular<T>(ResponseFormat shape, JsonCodec<T>? codec) =>
        shape == ResponseFormat.Envelope && codec is not null && !ReferenceEquals(codec, JsonCodec.Json);

    private static ResponseContent<T> Unlike<T>(string mismatch) => new() { Mismatch = mismatch };

    private ResponseContent<T> ReadMembers<T>(JsonCodec<T>? codec)
    {
        var found = new ResponseContent<T>();
        var result = default(ApiJsonReader);
        var isPending = false;
        var next = 0;
        while (_json.NextName())
        {
            var name = _json.IndexIn(EnvelopeNames.Envelope, next);
            _json.Next();
            next = name + 1;
            Note(name);
            if (name != EnvelopeNames.Result)
            {
                ReadBeside(name);
            }
            else if (codec is not null && _success == true)
            {
                found = ReadResult(ref _json, codec);
            }
            else
            {
                // Whether it is a result at all is not known before "success" is: it is read at the end, from here.
                result = _json;
                isPending = true;
                _json.SkipValue();
            }
        }

        EnsureEnd();
        if (isPending && codec is not null && _success == true && IsEnvelope)
        {
            found = ReadResult(ref result, codec);
        }

        return found with
        {
            HasFailed = _success == false,
            Mismatch = codec is null || HasSeen(EnvelopeNames.Result) ? found.Mismatch : "the envelope has no result.",
            Messages = _messages,
            Info = _info,
        };
    }

    private ResponseContent<T> ReadWhole<T>(JsonCodec<T>? codec)
    {
        var content = new ResponseContent<T>();
        if (codec is null)
        {
            _json.SkipValue();
        }
        else
        {
            content = ReadResult(ref _json, codec);
        }

        EnsureEnd();
        return content;
    }

    private static ResponseContent<T> ReadResult<T>(ref ApiJsonReader json, JsonCodec<T> codec)
    {
        var start = (int)json.Inner.TokenStartIndex;
        if (!codec.TryRead(ref json, out var result))
        {
            var mismatch = json.DescribeMismatch().ToString();
            json.SkipValue();
            return new ResponseContent<T> { Mismatch = mismatch };
        }

        return new ResponseContent<T> { HasResult = true, Result = result, Text = start..json.Position };
    }

    private void ReadBeside(int name)
    {
        switch (name)
        {
            case EnvelopeNames.Success when _json.TokenType is JsonTokenType.True or JsonTokenType.False:
                _success = _json.TokenType == JsonTokenType.True;
                break;
            case EnvelopeNames.Messages:
                _messages = ErrorReader.Read(ref _json);
                break;
            case EnvelopeNames.ResultInfo:
                _info = ResultInfoReader.Read(ref _json);
                break;
            default:
                _json.SkipValue();
                break;
        }
    }

    private void Note(int name)
    {
        if (name >= 0)
        {
            _hasDuplicate |= HasSeen(name);
            _seen |= 1 << name;
        }
    }

    private readonly bool HasSeen(int name) => (_seen & (1 << name)) != 0;

    // What comes behind a JSON value makes the text none.
    private readonly void EnsureEnd() => _json.Inner.EnsureEnd();
}

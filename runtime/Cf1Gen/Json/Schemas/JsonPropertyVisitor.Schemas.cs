using System.Buffers;
using System.Text;

namespace Cf1Gen.Runtime;

#pragma warning disable CS8500 // Pointers to the reader and the writer: see the main part of the type.

public unsafe ref partial struct JsonPropertyVisitor
{
    /// <summary>Describes the properties of an empty model, which must not be used afterwards.</summary>
    /// <remarks>
    /// The model lists its properties twice: as if each were replaced when the model is written, which shows the types, and as if each were
    /// missing when it is read, which shows the required ones. Neither reading nor writing has to look for a third mode.
    /// </remarks>
    internal static void Describe(ApiModel model, ModelSchema schema)
    {
        var writer = new ApiJsonWriter(new ArrayBufferWriter<byte>());
        var writing = new JsonPropertyVisitor(model, &writer, schema);
        model.Visit(ref writing);

        var reader = new ApiJsonReader("{}"u8);
        var reading = new JsonPropertyVisitor(model, &reader)
        {
            _schema = schema,
            _reportsMissing = true,
            _isAtEnd = true,
            _nextLength = NoLength,
        };
        reading.VisitAll();
    }

    private JsonPropertyVisitor(ApiModel model, ApiJsonWriter* writer, ModelSchema schema)
    {
        _model = model;
        _writer = writer;
        _hasReplacements = true;
        _schema = schema;
    }

    private readonly bool Describe(ReadOnlySpan<byte> name, JsonCodec codec, bool isNullable, bool isReadOnly)
    {
        _schema!.Add(Encoding.UTF8.GetString(name), codec, isNullable, isReadOnly);
        return true;
    }
}

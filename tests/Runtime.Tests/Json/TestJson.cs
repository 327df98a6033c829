using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>Reads and writes JSON text as a call does.</summary>
internal static class TestJson
{
    /// <summary>A widget with only the required properties, in the order in which they are written.</summary>
    public const string Widget = """
        {"text":"T","count":1,"total":2,"ratio":0.5,"price":9.90,"active":true,"created":"2026-01-31T10:20:30Z","raw":[1,{"a":null}],
        "level":"low","part":{"number":3},"labels":["a","b"],"scores":{"x":1,"y":2},"data":"AQID",
        "nullable_text":null,"nullable_count":null,"nullable_level":null,"nullable_part":null}
        """;

    /// <summary>Values of all properties that <see cref="Widget"/> omits.</summary>
    public const string WidgetMore = """
        {"maybe-text":"t","maybe-count":-1,"maybe-total":9007199254740993,"maybe-ratio":-0.25,"maybe-price":0.10,"maybe-active":false,
        "maybe-created":"2026-01-31T10:20:30.1234567\u002B05:30","maybe-raw":"r","maybe-level":"high","maybe-part":{"number":1,"name":"p","parts":[]},
        "maybe-labels":[],"maybe-scores":{},"maybe-data":"","maybe-parts":[{"number":1},{"number":2}],"maybe-levels":["low",null,"other"],
        "maybe-names":{"a":null,"b":"c"},
        "optional text":null,"optional count":4,"optional total":null,"optional ratio":1.5,"optional price":null,"optional active":true,
        "optional created":null,"optional level":null,"optional part":{"number":9},"optional labels":null,
        "optional scores":{"z":3},"optional data":null}
        """;

    public static T Read<T>(string json, JsonReadContext? context = null)
        where T : ApiModel, IApiModel<T>
    {
        Assert.True(TryRead(Encoding.UTF8.GetBytes(json), JsonCodec.Model<T>(), out var model, context));
        return model!;
    }

    public static bool TryRead<T>(byte[] json, JsonCodec<T> codec, out T? value, JsonReadContext? context = null)
    {
        var reader = new ApiJsonReader(json, context: context);
        var isRead = codec.TryRead(ref reader, out value);
        Assert.True(!isRead || reader.Position == json.Length, "The reader is not at the end of the value.");
        Assert.True(isRead || reader.Position == FirstTokenEnd(json), "The reader moved although the value was rejected.");
        return isRead;
    }

    public static bool TryRead<T>(string json, JsonCodec<T> codec, out T? value) => TryRead(Encoding.UTF8.GetBytes(json), codec, out value);

    public static string Write<T>(T model)
        where T : ApiModel, IApiModel<T> => Write(model, JsonCodec.Model<T>());

    public static string Write<T>(T value, JsonCodec<T> codec)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new ApiJsonWriter(output);
        codec.Write(ref writer, value);
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static int FirstTokenEnd(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return (int)reader.BytesConsumed;
    }
}

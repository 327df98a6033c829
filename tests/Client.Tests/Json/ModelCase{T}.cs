using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Cf1Gen.Runtime;

namespace Cf1Gen.Client.Tests.Json;

/// <inheritdoc/>
internal sealed class ModelCase<T>() : ModelCase(typeof(T))
    where T : ApiModel, IApiModel<T>
{
    public override ApiModel Read(string json, JsonReadContext? context = null)
    {
        var reader = new ApiJsonReader(Encoding.UTF8.GetBytes(json), context: context);
        Assert.True(JsonCodec.Model<T>().TryRead(ref reader, out var model));
        return model;
    }

    public override JsonNode Write(ApiModel model)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new ApiJsonWriter(output);
        JsonCodec.Model<T>().Write(ref writer, (T)model);
        writer.Flush();
        return JsonNode.Parse(output.WrittenSpan)!;
    }

    public override ApiModel Create() => T.Create();
}

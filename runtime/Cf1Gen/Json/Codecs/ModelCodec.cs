using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

internal sealed class ModelCodec<T> : JsonCodec<T>
    where T : ApiModel, IApiModel<T>
{
    internal static readonly ModelCodec<T> Instance = new();

    internal override bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            value = null;
            return json.Expected("an object");
        }

        value = T.Create();
        JsonPropertyVisitor.Read(value, ref json);
        return true;
    }

    internal override bool IsModel => true;

    internal override MatchScore Fit(ApiJsonReader json, int depth)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return MatchScore.None;
        }

        return depth == 0 ? MatchScore.Good : JsonPropertyVisitor.Fit(T.Create(), ref json, depth);
    }

    internal override void Write(ref ApiJsonWriter json, T value) => value.WriteTo(ref json);

    /// <summary>
    /// Reads a model, even from a value that is not an object: an item of a list that is not an object becomes a model that does not match
    /// as a whole.
    /// </summary>
    internal override bool TryReadItem(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value)
    {
        if (!TryRead(ref json, out value))
        {
            if (json.DropsItem())
            {
                value = null!;
                return true;
            }

            value = T.Create();
            value.ReadMismatch(ref json);
        }

        return true;
    }

    /// <inheritdoc cref="TryReadItem"/>
    internal static T ReadAlways(ref ApiJsonReader json)
    {
        if (!Instance.TryRead(ref json, out var model))
        {
            model = T.Create();
            model.ReadMismatch(ref json);
        }

        return model;
    }

    /// <summary>Reads a text that contains one object and nothing else.</summary>
    /// <exception cref="JsonException">The text contains something else.</exception>
    internal static T ReadObject(ReadOnlySpan<byte> json)
    {
        var reader = new ApiJsonReader(json);
        if (!Instance.TryRead(ref reader, out var model))
        {
            throw new JsonException($"Expected a JSON object for {typeof(T).Name}, but found a value of type {reader.TokenType}.");
        }

        var rest = reader.Inner;
        return rest.Read() ? throw new JsonException("The JSON object is followed by another value.") : model;
    }

    internal override JsonCodec? FindMember(string name)
    {
        var finder = new MemberFinder(name);
        JsonPropertyVisitor.Describe(T.Create(), finder);
        return finder.Codec;
    }

    internal override JsonObject Describe(JsonSchemaBuilder schemas) => schemas.Reference(typeof(T), () =>
    {
        var schema = new ModelSchema(schemas);
        JsonPropertyVisitor.Describe(T.Create(), schema);
        return schema.ToJson();
    });
}

using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model;

namespace Cf1Gen.Generator.CSharp;

/// <summary>The expression that makes an operation's request.</summary>
internal static class RequestText
{
    /// <summary>The pieces between which a line may be broken: <c>ApiRequest.Get("id",</c>, <c>$"path")</c>, <c>.Query(…)</c>, <c>.Json(…)</c>.</summary>
    public static IReadOnlyList<string> Of(OperationModel operation)
    {
        var access = operation.OptionsParameter + (operation.Options is { IsRequired: true } ? "." : "?.");
        var calls = new List<string> { $"ApiRequest.{Method(operation.HttpMethod)}({Literal.String(operation.OperationId)},", $"{Path(operation.Path)})" };

        calls.AddRange(Result(operation.Result));
        calls.AddRange(operation.IsRead ? [".Read()"] : []);
        calls.AddRange((operation.Options?.Options ?? []).Select(option => Option(option, access + option.Name)));
        calls.AddRange(Body(operation.Body));
        return calls;
    }

    /// <summary>Whether an empty object stands for a body that is not given.</summary>
    public static bool MayBeLeftOut(BodyModel.Json body) => !body.IsRequired && body.Type is ObjectType;

    private static string Path(EquatableArray<PathPiece> path) =>
        "$\"" + string.Concat(path.Select(piece => piece.IsHole ? $"{{{piece.Text}}}" : Literal.Interpolated(piece.Text))) + "\"";

    private static string Method(string httpMethod) => httpMethod switch
    {
        "GET" => "Get",
        "POST" => "Post",
        "PUT" => "Put",
        "PATCH" => "Patch",
        "DELETE" => "Delete",
        "HEAD" => "Head",
        "OPTIONS" => "Options",
        "TRACE" => "Trace",
        _ => throw new ArgumentOutOfRangeException(nameof(httpMethod), httpMethod, null),
    };

    private static IEnumerable<string> Result(ResultModel result)
    {
        var envelope = result switch
        {
            ResultModel.Value value => value.Envelope,
            ResultModel.Pages pages => pages.Envelope,
            _ => Envelope.Envelope,
        };

        return envelope is Envelope.Envelope ? [] : [$".Shape(ResponseShape.{envelope})"];
    }

    private static string Option(OptionModel option, string value)
    {
        var codec = NeedsCodec(option) ? ", " + CodecText.Of(SentType(option)) : "";
        var arguments = $"({Literal.String(option.WireName)}, {value}{codec})";

        return option.Place switch
        {
            OptionPlace.Query or OptionPlace.QueryJson => ".Query" + arguments,
            OptionPlace.QueryCommaSeparated => ".QueryCommaSeparated" + arguments,
            OptionPlace.QueryJsonItems => ".QueryItems" + arguments,
            OptionPlace.Header => ".Header" + arguments,
            _ => throw new ArgumentOutOfRangeException(nameof(option), option.Place, null),
        };
    }

    private static bool NeedsCodec(OptionModel option) => option.Place is OptionPlace.QueryJson or OptionPlace.QueryJsonItems;

    private static TypeRef SentType(OptionModel option) =>
        option is { Place: OptionPlace.QueryJsonItems, Type: ListType list } ? list.Item : option.Type;

    private static IEnumerable<string> Body(BodyModel? body) => body switch
    {
        BodyModel.Json json when MayBeLeftOut(json) => [$".Json({json.Parameter} ?? new())"],
        BodyModel.Json { Type: ObjectType } json => [$".Json({json.Parameter})"],
        BodyModel.Json json => [$".Json({json.Parameter}, {CodecText.Of(json.Type)})"],
        BodyModel.Empty => [".EmptyJson()"],
        BodyModel.MultipartFile file => [$".Multipart(new MultipartForm().Add({Literal.String(file.WireName)}, file), progress)"],
        BodyModel.Multipart => [".Multipart(form.ToForm(), progress)"],
        BodyModel.AnyMultipart => [".Multipart(form, progress)"],
        BodyModel.Binary => [".Body(file, progress)"],
        _ => [],
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>The expression that makes an operation's request.</summary>
internal static class RequestExpression
{
    /// <summary>The pieces between which a line may be broken: <c>ApiRequest.Get("id",</c>, <c>$"path")</c>, <c>.AddQuery(…)</c>, <c>.WithJson(…)</c>.</summary>
    public static IReadOnlyList<string> Of(OperationModel operation)
    {
        var access = operation.OptionsParameter + (operation.Options is { IsRequired: true } ? "." : "?.");
        var method = Method(operation.HttpMethod);
        var other = method == "Create" ? Literal.String(operation.HttpMethod) + ", " : "";
        var calls = new List<string> { $"ApiRequest.{method}({other}{Literal.String(operation.OperationId)},", $"{Path(operation.Path)})" };

        calls.AddRange(Server(operation.Server));
        calls.AddRange(operation.Schemes is { } schemes ? [$".WithSecurity({string.Join(", ", schemes.Select(Literal.String))})"] : []);
        calls.AddRange(operation.Accept is { } type ? [$".Accept({Literal.String(type)})"] : []);
        calls.AddRange(Result(operation.Result));
        calls.AddRange(operation.MayRedirect ? [".AllowRedirect()"] : []);
        calls.AddRange(operation.IsRead ? [".AsReplaySafe()"] : []);
        calls.AddRange(operation.FixedQueryParameters.Select(Query));
        calls.AddRange((operation.Options?.Options ?? []).Select(option => Option(option, access + option.Name)));
        calls.AddRange(operation.Body is { IsOptional: true } ? [".AllowNoBody()"] : []);
        calls.AddRange(Body(operation.Body));
        calls.AddRange(operation.Body?.ContentType is { } contentType ? [$".WithContentType({Literal.String(contentType)})"] : []);
        return calls;
    }

    /// <summary>Whether an empty object stands for a body that is not given.</summary>
    public static bool MayBeLeftOut(BodyModel.Json body) => !body.IsRequired && body.Type is ObjectType;

    private static string Path(EquatableArray<PathPart> path) =>
        "$\"" + string.Concat(path.Select(piece => piece.IsExpression ? $"{{{Hole(piece)}}}" : Literal.Interpolated(piece.Text))) + "\"";

    private static string Hole(PathPart piece) => piece.Serialization is { } form
        ? $"PathValue.Create({piece.Text}, {CodecExpression.Of(form.Type)}, ParameterStyle.{form.Style}, {Literal.String(form.WireName)})"
        : piece.ReservedValues.Count == 0 ? piece.Text : $"PathValue.Create({piece.Text}, reserved: [{string.Join(", ", piece.ReservedValues.Select(Literal.String))}])";

    private static string[] Server(ServerModel? server) => server switch
    {
        null => [],
        { TakesCredential: true } => [$".WithServer({Literal.String(server.Address)}, takesCredential: true)"],
        _ => [$".WithServer({Literal.String(server.Address)})"],
    };

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
        "QUERY" => "Query",
        _ => "Create",
    };

    private static IEnumerable<string> Result(ResultModel result)
    {
        var envelope = result switch
        {
            ResultModel.Value value => value.Format,
            ResultModel.Pages pages => pages.Format,
            _ => ResponseFormat.Envelope,
        };

        return
        [
            .. envelope is ResponseFormat.Envelope ? Array.Empty<string>() : [$".WithResponseFormat(ResponseFormat.{envelope})"],
            .. result is ResultModel.Value { MayBeEmpty: true } ? [".AllowEmptyResponse()"] : Array.Empty<string>(),
        ];
    }

    private static string Query(FixedQueryParameter query)
    {
        var style = query.Serialization is { } form ? $", {CodecExpression.Of(form.Type)}, ParameterStyle.{form.Style}" : "";
        return $".AddQuery({Literal.String(query.WireName)}, {(query.IsExpression ? query.Text : Literal.String(query.Text))}{style})";
    }

    private static string Option(OptionModel option, string value)
    {
        var style = option.Style is { } own ? $", {CodecExpression.Of(option.Type)}, ParameterStyle.{own}" : "";
        var reserved = option is { Style: not null, AllowsReserved: true } ? ", allowReserved: true" : "";
        return $".Add{option.Location}({Literal.String(option.WireName)}, {value}{style}{reserved})";
    }

    private static IEnumerable<string> Body(BodyModel? body) => body switch
    {
        BodyModel.Json json when MayBeLeftOut(json) => [$".WithJson({json.Parameter} ?? new())"],
        BodyModel.Json { Type: ObjectType } json => [$".WithJson({json.Parameter})"],
        BodyModel.Json json => [$".WithJson({json.Parameter}, {CodecExpression.Of(ValueType(json))})"],
        BodyModel.Empty => [".WithEmptyJson()"],
        BodyModel.Form form => [$".WithForm(body, {CodecExpression.Of(form.Type)}{Encoding(form)})"],
        BodyModel.Text => [".WithText(body)"],
        BodyModel.MultipartFile { IsOptional: true } file =>
            [$".WithMultipart(file is null ? null : new MultipartForm().Add({Literal.String(file.WireName)}, file), progress)"],
        BodyModel.MultipartFile file => [$".WithMultipart(new MultipartForm().Add({Literal.String(file.WireName)}, file), progress)"],
        BodyModel.Multipart { IsOptional: true } => [".WithMultipart(form?.ToForm(), progress)"],
        BodyModel.Multipart => [".WithMultipart(form.ToForm(), progress)"],
        BodyModel.AnyMultipart => [".WithMultipart(form, progress)"],
        BodyModel.Binary => [".WithFile(file, progress)"],
        _ => [],
    };

    /// <summary>A value that may be left out is null then, and only a nullable type can write that.</summary>
    private static TypeRef ValueType(BodyModel.Json body) => body.IsOptional && body.Type is not NullableType ? new NullableType(body.Type) : body.Type;

    private static string Encoding(BodyModel.Form form)
    {
        if (form.Styles.Count == 0)
        {
            return "";
        }

        var usual = form.Styles.FirstOrDefault(style => style.Names.Count == 0);
        var others = form.Styles.Where(style => style.Names.Count > 0)
            .Select(style => $".WithStyle(ParameterStyle.{style.Style}, {string.Join(", ", style.Names.Select(Literal.String))})");
        return $", new FormEncoding({(usual is null ? "" : $"ParameterStyle.{usual.Style}")}){string.Concat(others)}";
    }
}

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

/// <summary>Formats the expression that creates the request of an operation.</summary>
internal static class RequestExpression
{
    /// <summary>
    /// Returns the parts of the expression: <c>ApiRequest.Get("id",</c>, <c> $"path")</c>, <c>.AddQuery(…)</c>, <c>.WithJson(…)</c>.
    /// </summary>
    public static IReadOnlyList<string> Format(OperationModel operation)
    {
        var access = "options" + (operation.Options is { IsRequired: true } ? "." : "?.");

        return
        [
            .. Create(operation),
            .. Server(operation.Server),
            .. operation.Schemes is { } schemes
                ? [$".WithSecurity({string.Join(", ", schemes.Select(Literal.String))})"]
                : Array.Empty<string>(),
            .. operation.Accept is { } type ? [$".Accept({Literal.String(type)})"] : Array.Empty<string>(),
            .. Result(operation.Result),
            .. operation.MayRedirect ? [".AllowRedirect()"] : Array.Empty<string>(),
            .. operation.IsRead ? [".AsReplaySafe()"] : Array.Empty<string>(),
            .. operation.FixedQueryParameters.Select(Query),
            .. (operation.Options?.Options ?? []).Select(option => Option(option, access + option.Name)),
            .. operation.Body is { IsOptional: true } ? [".AllowNoBody()"] : Array.Empty<string>(),
            .. Body(operation.Body),
            .. operation.Body?.ContentType is { } contentType
                ? [$".WithContentType({Literal.String(contentType)})"]
                : Array.Empty<string>(),
        ];
    }

    /// <summary>Determines whether an empty object is sent if the caller omits the body.</summary>
    public static bool IsOmittable(BodyModel.Json body) => !body.IsRequired && body.Type is ObjectType;

    private static string[] Create(OperationModel operation)
    {
        var method = Method(operation.HttpMethod);
        var other = method == "Create" ? Literal.String(operation.HttpMethod) + ", " : "";
        return [$"ApiRequest.{method}({other}{Literal.String(operation.OperationId)},", $" {Path(operation.Path)})"];
    }

    private static string Path(EquatableArray<PathPart> path) =>
        "$\"" + string.Concat(path.Select(part => part.IsExpression ? $"{{{Value(part)}}}" : Literal.Interpolated(part.Text))) + "\"";

    private static string Value(PathPart part) => part switch
    {
        { Serialization: { } form } =>
            $"PathValue.Create({part.Text}, {CodecExpression.Format(form.Type)}, "
            + $"ParameterStyle.{form.Style}, {Literal.String(form.WireName)})",
        { ReservedValues.Count: > 0 } =>
            $"PathValue.Create({part.Text}, reserved: [{string.Join(", ", part.ReservedValues.Select(Literal.String))}])",
        _ => part.Text,
    };

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
            ResultModel.None { IsEnvelope: true } => ResponseFormat.WholeEnvelope,
            _ => ResponseFormat.Envelope,
        };

        return
        [
            .. envelope is ResponseFormat.Envelope ? Array.Empty<string>() : [$".WithResponseFormat(ResponseFormat.{envelope})"],
            .. result is ResultModel.Value { MayBeEmpty: true } or ResultModel.Pages { MayBeEmpty: true }
                ? [$".AllowEmptyResponse({string.Join(", ", result.UndescribedStatuses)})"]
                : Array.Empty<string>(),
            .. result is ResultModel.Value { MayBeText: true } ? [".AllowText()"] : Array.Empty<string>(),
        ];
    }

    private static string Query(FixedQueryParameter query)
    {
        var style = query.Serialization is { } form ? $", {CodecExpression.Format(form.Type)}, ParameterStyle.{form.Style}" : "";
        return $".AddQuery({Literal.String(query.WireName)}, {(query.IsExpression ? query.Text : Literal.String(query.Text))}{style})";
    }

    private static string Option(OptionModel option, string value)
    {
        var style = option.Style is { } own ? $", {CodecExpression.Format(option.Type)}, ParameterStyle.{own}" : "";
        var reserved = option is { Style: not null, AllowsReserved: true } ? ", allowReserved: true" : "";
        return $".Add{option.Location}({Literal.String(option.WireName)}, {value}{style}{reserved})";
    }

    private static IEnumerable<string> Body(BodyModel? body) => body switch
    {
        BodyModel.Json json when IsOmittable(json) => [$".WithJson({json.Parameter} ?? new())"],
        BodyModel.Json { Type: ObjectType } json => [$".WithJson({json.Parameter})"],
        BodyModel.Json json => [$".WithJson({json.Parameter}, {CodecExpression.Format(ValueType(json))})"],
        BodyModel.Empty => [".WithEmptyJson()"],
        BodyModel.Form form => [$".WithForm(body, {CodecExpression.Format(form.Type)}{Encoding(form)})"],
        BodyModel.Items items =>
            [$".WithItems(body, {CodecExpression.Format(items.Item)}, {Literal.String(items.MediaType)})"],
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

    /// <summary>Returns the type to serialize. An omitted body is <c>null</c>, which only a nullable type can represent.</summary>
    private static TypeRef ValueType(BodyModel.Json body) =>
        body.IsOptional && body.Type is not NullableType ? new NullableType(body.Type) : body.Type;

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

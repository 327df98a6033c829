using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>A method of a client: one operation of the API.</summary>
internal static class OperationEmitter
{
    public static Code Emit(OperationModel operation)
    {
        var parameters = Parameters(operation).ToList();

        return Code.Of($$"""
            {{DocComment.Summary(operation.Summary, $"Calls {DocComment.InlineCode(operation.OperationId)}.")}}
            {{DocComment.Remarks(Route(operation), operation.Description)}}
            {{parameters.Select(parameter => parameter.Documentation)}}
            {{ReturnsOrThrows(operation)}}
            {{SourceFile.Obsolete(operation.Deprecated)}}
            {{Arguments.Of($"public virtual {ReturnType(operation.Result)} {operation.Method}", parameters.Select(parameter => parameter.Declaration), " =>")}}
                {{Call(operation)}}
            """);
    }

    private static string Route(OperationModel operation) =>
        $"{DocComment.InlineCode($"{operation.HttpMethod} {operation.PathTemplate}")} ({DocComment.InlineCode(operation.OperationId)}).";

    private static IEnumerable<MethodParameter> Parameters(OperationModel operation)
    {
        var own = operation.Parameters.Select(Path).Concat(Body(operation.Body)).Concat(Options(operation)).ToList();

        // C# wants the parameters without a default first; beyond that the order is the same for every operation.
        return own.Where(parameter => !parameter.IsOptional)
            .Concat(own.Where(parameter => parameter.IsOptional))
            .Concat(Standard);
    }

    private static MethodParameter Path(ParameterModel parameter) => new(
        $"{TypeExpression.Of(parameter.Type)} {parameter.Name}",
        IsOptional: false,
        DocComment.Param(parameter.Name, parameter.Summary, "A part of the path."));

    private static IEnumerable<MethodParameter> Body(BodyModel? body) => body switch
    {
        BodyModel.Json { Parameter: "filter" } json => [Sent(json, json.Type, "filter", "Which items are listed, and in what order.")],
        BodyModel.Json json => [Sent(json, json.Type, json.Parameter, "What is sent.")],
        BodyModel.Form form => [Sent(form, form.Type, "body", "The fields of the form.")],
        BodyModel.Text => [Sent(body, ScalarType.String, "body", "The text that is sent.")],
        BodyModel.MultipartFile or BodyModel.Binary => [Sent(body, "UploadFile", "file", "What is uploaded, as a stream."), Progress],
        BodyModel.Multipart form => [Sent(form, form.Type, "form", "The parts of the body."), Progress],
        BodyModel.AnyMultipart => [Sent(body, "MultipartForm", "form", "The parts of the body."), Progress],
        _ => [],
    };

    private static MethodParameter Sent(BodyModel body, TypeRef type, string name, string summary) =>
        Sent(body, TypeExpression.Of(type is NullableType { Inner: var inner } && body.IsOptional ? inner : type), name, summary);

    private static MethodParameter Sent(BodyModel body, string type, string name, string summary)
    {
        var isOptional = body.IsOptional || (body is BodyModel.Json json && RequestExpression.MayBeLeftOut(json));
        return new(
            isOptional ? $"{type}? {name} = null" : $"{type} {name}",
            isOptional,
            DocComment.Param(name, null, body.IsOptional ? summary.TrimEnd('.') + "; null sends no body." : summary));
    }

    private static MethodParameter Progress { get; } = new(
        "IProgress<TransferProgress>? progress = null",
        IsOptional: true,
        Code.Of($"""/// <param name="progress">Is told how far the upload has come.</param>"""));

    private static IEnumerable<MethodParameter> Options(OperationModel operation)
    {
        if (operation.Options is not { } options)
        {
            return [];
        }

        var documentation = DocComment.Param(operation.OptionsParameter, null, "What the request says beside its path and body.");
        return options.IsRequired
            ? [new($"{options.Name} {operation.OptionsParameter}", IsOptional: false, documentation)]
            : [new($"{options.Name}? {operation.OptionsParameter} = null", IsOptional: true, documentation)];
    }

    private static IEnumerable<MethodParameter> Standard { get; } =
    [
        new(
            "RequestOptions? options = null",
            IsOptional: true,
            Code.Of($"""/// <param name="options">What is different in this call.</param><param name="cancellationToken">Ends the call.</param>""")),
        new(
            "CancellationToken cancellationToken = default",
            IsOptional: true,
            Code.Empty),
    ];

    private static string ReturnType(ResultModel result) => result switch
    {
        ResultModel.None => "Task",
        ResultModel.Value value => $"Task<{TypeExpression.Of(value.Type)}>",
        ResultModel.Pages pages => $"AsyncPageable<{TypeExpression.Of(pages.Item)}>",
        ResultModel.Items items => $"IAsyncEnumerable<{TypeExpression.Of(items.Item)}>",
        ResultModel.Text => "Task<string>",
        ResultModel.Download => "Task<ApiDownload>",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };

    /// <summary>On one line where it fits: there is one for every operation, and it says little.</summary>
    private static Code ReturnsOrThrows(OperationModel operation)
    {
        const string Throws = "<exception cref=\"ApiException\">The API refused, or was not reached.</exception>";
        var returns = Returns(operation).Lines;
        var last = returns[returns.Count - 1];

        return last.Length + Throws.Length <= 136
            ? new Code([.. returns.Take(returns.Count - 1), last + Throws])
            : new Code([.. returns, "/// " + Throws]);
    }

    private static Code Returns(OperationModel operation) => DocComment.Returns(operation.Returns, operation.Result switch
    {
        ResultModel.None => "A task that ends when the API has answered.",
        ResultModel.Pages => "The items of all pages, asked for as they are enumerated.",
        ResultModel.Items => "The items as they come; the request is sent when they are enumerated.",
        ResultModel.Text => "The text as it is.",
        ResultModel.Download => "The bytes as a stream; the caller disposes of it.",
        _ => "The result.",
    });

    private static Code Call(OperationModel operation)
    {
        var (method, arguments) = operation.Result switch
        {
            ResultModel.None => ("SendAsync", Array.Empty<string>()),
            ResultModel.Value value => ("SendAsync", [CodecExpression.Of(value.Type) + ","]),
            ResultModel.Pages pages => ("List", [Paging(pages.Paging) + ",", CodecExpression.Of(pages.Item) + ","]),
            ResultModel.Items items => ("Stream", [$"StreamFormat.{items.Format},", CodecExpression.Of(items.Item) + ","]),
            ResultModel.Text => ("SendTextAsync", []),
            ResultModel.Download => ("DownloadAsync", []),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation.Result, null),
        };

        var request = RequestExpression.Of(operation);
        return Code.Hang(
            [$"{method}({request[0]}", .. request.Skip(1).Take(request.Count - 2), request[request.Count - 1] + ",", .. arguments, "options,", "cancellationToken);"],
            width: 132);
    }

    private static string Paging(PagingModel paging) => paging switch
    {
        PagingModel.Body body => $"Paging.ByPageNumber({Numbered(body.Page, body.Size, body.First, body.DefaultSize)}, inBody: true)",
        PagingModel.Query query => $"Paging.ByPageNumber({Numbered(query.Page, query.Size, query.First, query.DefaultSize)})",
        PagingModel.Cursor cursor => $"Paging.ByCursor({Literal.String(cursor.Parameter)}, {Literal.String(cursor.Size)})",
        PagingModel.Offset offset => $"Paging.ByOffset({Literal.String(offset.Parameter)}, {Literal.String(offset.Limit)})",
        _ => throw new ArgumentOutOfRangeException(nameof(paging), paging, null),
    };

    private static string Numbered(string page, string? size, int first, int defaultSize) =>
        $"{Literal.String(page)}, {Literal.String(size)}, first: {Literal.Number(first)}, defaultSize: {Literal.Number(defaultSize)}";
}

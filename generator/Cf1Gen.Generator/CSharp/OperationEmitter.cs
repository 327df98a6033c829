using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits a method of a client: one operation of the API.</summary>
internal static class OperationEmitter
{
    /// <summary>The number of columns of a line in the body of a method.</summary>
    private const int Width = 132;

    /// <summary>Emits the method, and the overloads without its query and header parameters.</summary>
    public static Code Emit(OperationModel operation) => Code.Paragraphs([Method(operation), .. Overloads(operation)]);

    /// <summary>
    /// Emits the extension methods whose last argument is the token, so that no options have to be passed. They cannot be members of the
    /// client: a call with <c>new() { … }</c> would be ambiguous.
    /// </summary>
    public static IEnumerable<Code> EmitExtensions(OperationModel operation, string client)
    {
        if (operation.Options is { IsRequired: true })
        {
            return [];
        }

        var own = RequiredFirst(Arguments(operation));
        var required = own.Count(parameter => !parameter.IsOptional);
        return Enumerable.Range(required, own.Count - required + 1).Reverse()
            .Select(count => Extension(operation, client, own.GetRange(0, count), omitted: own.Count - count));
    }

    private static Code Method(OperationModel operation)
    {
        var parameters = Parameters(operation).ToList();
        var signature = ArgumentList.Wrap(
            $"public virtual {ReturnType(operation.Result)} {operation.Method}",
            parameters.ConvertAll(parameter => parameter.Declaration),
            " =>");

        return Code.Format($$"""
            {{DocComment.Summary(operation.Summary, $"Calls {DocComment.InlineCode(operation.OperationId)}.")}}
            {{DocComment.Remarks(Route(operation), operation.Description)}}
            {{parameters.Select(parameter => parameter.Documentation)}}
            {{Returns(operation)}}
            /// <exception cref="ApiException">The call failed.</exception>
            {{SourceFile.Obsolete(operation.Deprecated)}}
            {{signature}}
                {{Call(operation)}}
            """);
    }

    private static string Route(OperationModel operation) =>
        $"{DocComment.InlineCode($"{operation.HttpMethod} {operation.PathTemplate}")} ({DocComment.InlineCode(operation.OperationId)})"
        + (operation.AlternativeContent is { } content ? $", with content of type {DocComment.InlineCode(content)}." : ".");

    /// <summary>Returns all parameters; the last one is the token.</summary>
    public static IEnumerable<MethodParameter> Parameters(OperationModel operation) =>
        RequiredFirst(Arguments(operation).Append(Options(operation))).Append(Cancellation);

    /// <summary>Returns the parameters of the path and the body.</summary>
    private static IEnumerable<MethodParameter> Arguments(OperationModel operation) =>
        operation.Parameters.Select(Path).Concat(Body(operation.Body));

    // Parameters without a default value come first; otherwise, the order is the same for all operations.
    private static List<MethodParameter> RequiredFirst(IEnumerable<MethodParameter> parameters) =>
        [.. parameters.OrderBy(parameter => parameter.IsOptional)];

    /// <summary>
    /// Emits the signatures that the operation would have without query and header parameters. An operation that gets its first one must
    /// not lose them. In the second overload, the optional parameters before the options are not passed either.
    /// </summary>
    private static IEnumerable<Code> Overloads(OperationModel operation)
    {
        if (operation.Options is not { IsRequired: false } options)
        {
            return [];
        }

        var own = RequiredFirst(Arguments(operation));
        var required = own.FindAll(parameter => !parameter.IsOptional);
        return own.Count == required.Count
            ? [Overload(operation, options, own, omitted: 0)]
            : [Overload(operation, options, own, omitted: 0), Overload(operation, options, required, own.Count - required.Count)];
    }

    private static Code Overload(OperationModel operation, OptionsModel options, List<MethodParameter> parameters, int omitted)
    {
        var signature = ArgumentList.Wrap(
            $"public virtual {ReturnType(operation.Result)} {operation.Method}",
            [.. parameters.Select(parameter => parameter.WithoutDefault), RequestOptions.WithoutDefault, Cancellation.Declaration],
            " =>");

        string[] arguments =
        [
            .. parameters.Select(parameter => parameter.Name),
            .. Enumerable.Repeat("null", omitted),
            $"OptionsAs<{options.Name}>(options)",
            "cancellationToken",
        ];

        var reference = string.Join(", ", Parameters(operation).Select(parameter => parameter.Reference));

        // The compiler reports a parameter without a description next to others that have one, whatever is inherited.
        return Code.Format($$"""
            {{parameters.Append(RequestOptions).Append(Cancellation).Select(parameter => parameter.Documentation)}}
            /// <inheritdoc cref="{{operation.Method}}({{reference}})"/>
            {{SourceFile.Obsolete(operation.Deprecated)}}
            {{signature}}
                {{ArgumentList.Format(operation.Method, arguments, ";", Width)}}
            """);
    }

    private static Code Extension(OperationModel operation, string client, List<MethodParameter> parameters, int omitted)
    {
        // A name in a document does not end with an underscore in C#.
        var self = parameters.Exists(parameter => parameter.Name == "client") ? "client_" : "client";
        var signature = ArgumentList.Wrap(
            $"public static {ReturnType(operation.Result)} {operation.Method}",
            [$"this {client} {self}", .. parameters.Select(parameter => parameter.WithoutDefault), Cancellation.WithoutDefault],
            " =>");

        // The options are the last parameter that is omitted.
        string[] arguments =
        [
            .. parameters.Select(parameter => parameter.Name), .. Enumerable.Repeat("null", omitted + 1), "cancellationToken",
        ];

        return Code.Format($$"""
            /// <inheritdoc cref="{{client}}.{{operation.Method}}"/>
            {{SourceFile.Obsolete(operation.Deprecated)}}
            {{signature}}
                {{ArgumentList.Format($"{self}.{operation.Method}", arguments, ";", Width)}}
            """);
    }

    private static MethodParameter Path(ParameterModel parameter) => new(
        $"{TypeExpression.Format(parameter.Type)} {parameter.Name}",
        TypeExpression.FormatReference(parameter.Type),
        IsOptional: false,
        DocComment.Param(parameter.Name, parameter.Summary, "The value of the path parameter."));

    private static IEnumerable<MethodParameter> Body(BodyModel? body) => body switch
    {
        BodyModel.Json { Parameter: "filter" } json => [Sent(json, json.Type, "filter", "The filter and the order of the items.")],
        BodyModel.Json json => [Sent(json, json.Type, json.Parameter, "The request body.")],
        BodyModel.Form form => [Sent(form, form.Type, "body", "The form fields.")],
        BodyModel.Items items => [Sent(
            body,
            $"IAsyncEnumerable<{TypeExpression.Format(items.Item)}>",
            $"IAsyncEnumerable{{{TypeExpression.FormatReference(items.Item)}}}",
            "body",
            "The items, which are sent as they are enumerated.")],
        BodyModel.Text => [Sent(body, ScalarType.String, "body", "The text to send.")],
        BodyModel.MultipartFile or BodyModel.Binary => [Sent(body, "UploadFile", "UploadFile", "file", "The file to upload."), Progress],
        BodyModel.Multipart form => [Sent(form, form.Type, "form", "The parts of the request body."), Progress],
        BodyModel.AnyMultipart => [Sent(body, "MultipartForm", "MultipartForm", "form", "The parts of the request body."), Progress],
        _ => [],
    };

    private static MethodParameter Sent(BodyModel body, TypeRef type, string name, string summary) =>
        type is NullableType { Inner: var inner } && body.IsOptional
            ? Sent(body, inner, name, summary)
            : Sent(
                body,
                TypeExpression.Format(type),
                TypeExpression.FormatReference(IsOptional(body) && type.IsValueType ? new NullableType(type) : type),
                name,
                summary);

    private static bool IsOptional(BodyModel body) =>
        body.IsOptional || (body is BodyModel.Json json && RequestExpression.IsOmittable(json));

    private static MethodParameter Sent(BodyModel body, string type, string reference, string name, string summary)
    {
        var isOptional = IsOptional(body);
        return new(
            isOptional ? $"{type}? {name} = null" : $"{type} {name}",
            reference,
            isOptional,
            DocComment.Param(name, null, body.IsOptional ? summary.TrimEnd('.') + "; <c>null</c> to send no body." : summary));
    }

    private static MethodParameter Progress { get; } = new(
        "IProgress<TransferProgress>? progress = null",
        "IProgress{TransferProgress}",
        IsOptional: true,
        Code.Format($"""/// <param name="progress">The receiver of the progress of the upload.</param>"""));

    private static MethodParameter Options(OperationModel operation) => operation.Options switch
    {
        null => RequestOptions,
        { IsRequired: true } own => new($"{own.Name} options", own.Name, IsOptional: false, OwnOptions),
        var own => new($"{own.Name}? options = null", own.Name, IsOptional: true, OwnOptions),
    };

    private static Code OwnOptions { get; } =
        Code.Format($"""/// <param name="options">The query and header parameters, and the request options for this call.</param>""");

    private static MethodParameter RequestOptions { get; } = new(
        "RequestOptions? options = null",
        "RequestOptions",
        IsOptional: true,
        Code.Format($"""/// <param name="options">The request options for this call.</param>"""));

    private static MethodParameter Cancellation { get; } = new(
        "CancellationToken cancellationToken = default",
        "CancellationToken",
        IsOptional: true,
        Code.Format($"""/// <param name="cancellationToken">A token to cancel the operation.</param>"""));

    /// <summary>Returns the type that a method returns.</summary>
    public static string ReturnType(ResultModel result) => result switch
    {
        ResultModel.None => "Task",
        ResultModel.Value value => $"Task<{TypeExpression.Format(value.Type)}>",
        ResultModel.Pages { Response: { } response } pages =>
            $"AsyncPageable<{TypeExpression.Format(pages.Item)}, {TypeExpression.Format(response)}>",
        ResultModel.Pages pages => $"AsyncPageable<{TypeExpression.Format(pages.Item)}>",
        ResultModel.Items items => $"IAsyncEnumerable<{TypeExpression.Format(items.Item)}>",
        ResultModel.Text => "Task<string>",
        ResultModel.Download => "Task<ApiDownload>",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };

    private static Code Returns(OperationModel operation) => DocComment.Returns(operation.Returns, operation.Result switch
    {
        ResultModel.None => "",
        ResultModel.Pages => "The items of all pages, which are requested during the enumeration.",
        ResultModel.Items => "The items as they are received. The request is sent when the enumeration starts.",
        ResultModel.Text => "The response body as text.",
        ResultModel.Download => "The response body as a stream, which must be disposed of.",
        _ => "The result.",
    });

    private static Code Call(OperationModel operation)
    {
        var (method, arguments) = operation.Result switch
        {
            ResultModel.None => ("SendAsync", ""),
            ResultModel.Value value => ("SendAsync", CodecExpression.Format(value.Type) + ", "),
            ResultModel.Pages pages => ("List", $"{PagingExpression.Format(pages.Paging)}, {PagingExpression.Content(pages)}, "),
            ResultModel.Items items => ("Stream", $"StreamFormat.{items.Format}, {CodecExpression.Format(items.Item)}, "),
            ResultModel.Text => ("SendTextAsync", ""),
            ResultModel.Download => ("DownloadAsync", ""),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation.Result, null),
        };

        var request = RequestExpression.Format(operation);
        var line = $"{method}({string.Concat(request)}, {arguments}options, cancellationToken);";

        if (line.Length <= Width)
        {
            return new Code([line]);
        }

        var rest = $"{arguments}options, cancellationToken);";
        var lines = rest.Length > Width - 4 && operation.Result is ResultModel.Pages { Response: not null } list
            ? new Code([.. PagingExpression.Lines(list, Width - 4), "options, cancellationToken);"])
            : new Code([rest]);
        return Code.Format($$"""
            {{method}}(
                {{Request(request)}}
                {{lines}}
            """);
    }

    /// <summary>Returns the request on one line if it fits; otherwise, with one call per line.</summary>
    private static Code Request(IReadOnlyList<string> parts)
    {
        var line = string.Concat(parts) + ",";

        if (line.Length <= Width - 4)
        {
            return new Code([line]);
        }

        var create = parts[0] + parts[1];
        var lines = create.Length < Width - 4
            ? [create, .. parts.Skip(2)]
            : new List<string>([parts[0], parts[1].TrimStart(), .. parts.Skip(2)]);
        return new Code(lines.Select((part, index) => (index == 0 ? "" : "    ") + part + (index == lines.Count - 1 ? "," : "")).ToArray());
    }
}

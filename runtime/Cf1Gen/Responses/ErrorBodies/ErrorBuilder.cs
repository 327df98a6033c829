using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Builds an error or a message from its JSON properties.</summary>
internal struct ErrorBuilder
{
    private IReadOnlyList<ApiError>? _errorChain;
    private string? _message;
    private string? _title;
    private string? _detail;
    private string? _type;
    private string? _documentationUrl;

    /// <summary>Gets or sets the code, spelled as in the response.</summary>
    internal string? Code { get; set; }

    /// <summary>Gets or sets the location in the request that the error refers to.</summary>
    internal string? Pointer { get; set; }

    /// <summary>Gets the message; <see langword="null"/> if the response contains none.</summary>
    internal readonly string? Message => _message ?? (_title, _detail) switch
    {
        (null, _) => _detail,
        (_, null) => _title,
        _ => _title.EndsWith('.') ? $"{_title} {_detail}" : $"{_title}: {_detail}",
    };

    /// <summary>Reads a property, up to the last token of its value.</summary>
    /// <param name="property">The index of the property in <see cref="ErrorProperties.Names"/>.</param>
    /// <param name="json">The reader, on the first token of the value.</param>
    /// <param name="remaining">The number of errors that may still be read.</param>
    internal void ReadProperty(int property, ref ApiJsonReader json, ref int remaining)
    {
        switch (property)
        {
            case ErrorProperties.Code:
                Code = json.ReadTextOrSkip() ?? Code;
                break;
            case ErrorProperties.Message or ErrorProperties.Msg or ErrorProperties.ErrorDescription:
                _message = json.ReadTextOrSkip() ?? _message;
                break;
            case ErrorProperties.DocumentationUrl:
                _documentationUrl = json.ReadTextOrSkip();
                break;
            case ErrorProperties.Source:
                Pointer = ReadPointer(ref json) ?? Pointer;
                break;
            case ErrorProperties.ErrorChain:
                _errorChain = ErrorListReader.Read(ref json, ref remaining);
                break;
            case ErrorProperties.Pointer or ErrorProperties.Field:
                Pointer = json.ReadTextOrSkip() ?? Pointer;
                break;
            case ErrorProperties.Title:
                _title = json.ReadTextOrSkip();
                break;
            case ErrorProperties.Detail:
                _detail = json.ReadTextOrSkip();
                break;
            case ErrorProperties.Type:
                _type = json.ReadTextOrSkip();
                break;
            default:
                json.SkipValue();
                break;
        }
    }

    /// <summary>
    /// Creates the error. A problem type (RFC 9457) is the documentation if it is an HTTP URL; otherwise, it is the code.
    /// </summary>
    internal readonly ApiError ToError()
    {
        var isUrl = Uri.TryCreate(_type, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp);
        var code = Code ?? (isUrl || _type is "about:blank" ? null : _type);
        return new ApiError
        {
            Code = int.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            CodeText = code,
            Message = Message ?? "",
            DocumentationUrl = _documentationUrl ?? (isUrl ? _type : null),
            Pointer = Pointer,
            ErrorChain = _errorChain ?? [],
        };
    }

    private static string? ReadPointer(ref ApiJsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.SkipValue();
            return null;
        }

        string? pointer = null;
        while (json.NextName())
        {
            var isPointer = json.IndexIn(ErrorProperties.Names) == ErrorProperties.Pointer;
            json.Next();
            if (isPointer)
            {
                pointer = json.ReadTextOrSkip();
            }
            else
            {
                json.SkipValue();
            }
        }

        return pointer;
    }
}

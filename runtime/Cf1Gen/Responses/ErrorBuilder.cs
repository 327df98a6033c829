using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>What is known of an error or a message while its members are read.</summary>
internal struct ErrorBuilder
{
    private IReadOnlyList<ApiError>? _chain;
    private string? _message;
    private string? _title;
    private string? _detail;
    private string? _type;
    private string? _documentation;

    /// <summary>The code, as the server spelled it.</summary>
    internal string? Code { get; set; }

    /// <summary>Where in the request the error is.</summary>
    internal string? Pointer { get; set; }

    /// <summary>What the server says, in its own words and none of ours.</summary>
    internal readonly string? Message => _message ?? (_title, _detail) switch
    {
        (null, _) => _detail,
        (_, null) => _title,
        _ => _title.EndsWith('.') ? $"{_title} {_detail}" : $"{_title}: {_detail}",
    };

    /// <summary>Reads the value that the reader is on, up to its last token.</summary>
    /// <param name="name">The index of the member's name in <see cref="EnvelopeNames.Note"/>.</param>
    /// <param name="json">Is on the member's value.</param>
    internal void Read(int name, ref ApiJsonReader json)
    {
        switch (name)
        {
            case EnvelopeNames.Code:
                Code = json.TextOrNull() ?? Code;
                break;
            case EnvelopeNames.Message or EnvelopeNames.Msg or EnvelopeNames.ErrorDescription:
                _message = json.TextOrNull() ?? _message;
                break;
            case EnvelopeNames.DocumentationUrl:
                _documentation = json.TextOrNull();
                break;
            case EnvelopeNames.Source:
                Pointer = ReadPointer(ref json) ?? Pointer;
                break;
            case EnvelopeNames.ErrorChain:
                _chain = ErrorReader.Read(ref json);
                break;
            case EnvelopeNames.Pointer or EnvelopeNames.Field:
                Pointer = json.TextOrNull() ?? Pointer;
                break;
            case EnvelopeNames.Title:
                _title = json.TextOrNull();
                break;
            case EnvelopeNames.Detail:
                _detail = json.TextOrNull();
                break;
            case EnvelopeNames.Type:
                _type = json.TextOrNull();
                break;
            default:
                json.SkipValue();
                break;
        }
    }

    /// <summary>Gives what was read; of a type (RFC 9457) that is an address it is the documentation, and else the code.</summary>
    internal readonly ApiError ToError()
    {
        var isAddress = Uri.TryCreate(_type, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        var code = Code ?? (isAddress || _type is "about:blank" ? null : _type);
        return new ApiError
        {
            Code = int.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            CodeText = code,
            Message = Message ?? "",
            DocumentationUrl = _documentation ?? (isAddress ? _type : null),
            Pointer = Pointer,
            ErrorChain = _chain ?? [],
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
            var isPointer = json.IndexIn(EnvelopeNames.Note, 0) == EnvelopeNames.Pointer;
            json.Next();
            if (isPointer)
            {
                pointer = json.TextOrNull();
            }
            else
            {
                json.SkipValue();
            }
        }

        return pointer;
    }
}

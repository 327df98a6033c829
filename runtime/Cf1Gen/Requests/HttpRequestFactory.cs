using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>Creates the HTTP message of one attempt.</summary>
internal static class HttpRequestFactory
{
    internal static HttpRequestMessage Create(CallContext call, bool asStream, TimeLimit limit)
    {
        var request = call.Request;
        var message = new HttpRequestMessage(request.Method, call.Credential?.AddTo(call.Address!) ?? call.Address)
        {
            Content = Content(request, limit) ?? Nothing(call),
            Version = call.Transport.Http.DefaultRequestVersion,
            VersionPolicy = call.Transport.Http.DefaultVersionPolicy,
        };

        call.UsesExpectContinue &= message.Content is UploadContent { ShouldExpectContinue: true };
        if (call.UsesExpectContinue)
        {
            message.Headers.ExpectContinue = true;
        }

        var isFile = asStream && !request.StreamsItems;
        RequestHeaders.AddFirst(message.Headers, "Accept", request.AcceptedType ?? (isFile ? "*/*" : "application/json"));
        RequestHeaders.AddFirst(
            message.Headers, "Accept-Encoding", isFile ? ContentCoding.AcceptForStream : ContentCoding.AcceptForBuffer);
        RequestHeaders.AddFirst(message.Headers, "User-Agent", call.Transport.UserAgent);
        call.Credential?.ApplyTo(message.Headers);
        SetCookies(message.Headers, request.Cookies, call.Credential);
        Set(message, request.Headers);
        Set(message, call.Options?.Headers);
        EnsureSingleCredential(call, message.Headers);
        return message;
    }

    // .NET adds the default headers of an HttpClient to those of the request, except for those that the request has.
    private static void EnsureSingleCredential(CallContext call, HttpRequestHeaders headers)
    {
        const string Authorization = "Authorization";
        if (call.Credential is not null
            && call.Transport.Http.DefaultRequestHeaders.NonValidated.Contains(Authorization)
            && !headers.NonValidated.Contains(Authorization))
        {
            throw new InvalidOperationException(
                $"The HttpClient of {call.Transport.Service.Name} has a default header {Authorization}, which would be sent in addition to "
                + $"the credential. Remove it, or combine both with {nameof(ApiCredential)}.{nameof(ApiCredential.Combine)}.");
        }
    }

    // .NET repeats a request without content when a reused connection is closed before a response arrives. An empty content prevents
    // that; the header of a POST is the same, "Content-Length: 0". A TRACE request cannot have content.
    private static ByteArrayContent? Nothing(CallContext call) =>
        (call.Request.IsReplaySafe && call.MaxRetries > 0) || call.Request.Method == HttpMethod.Trace ? null : new ByteArrayContent([]);

    private static HttpContent? Content(ApiRequest request, TimeLimit limit)
    {
        var content = request.Content?.CreateContent(limit);
        if (content is not null && request.BodyType is { } type && request.Content is not FileBody { HasExplicitContentType: true })
        {
            var header = MediaTypeHeaderValue.Parse(type);

            // The boundary of a multipart body is chosen by the body itself.
            foreach (var boundary in content.Headers.ContentType!.Parameters.Where(parameter => parameter.Name == "boundary"))
            {
                header.Parameters.Add(boundary);
            }

            content.Headers.ContentType = header;
        }

        return content;
    }

    private static void SetCookies(HttpRequestHeaders headers, QueryBuilder? cookies, ApiCredential? credential)
    {
        if (cookies is { IsEmpty: false } || credential is { HasCookies: true })
        {
            var all = new QueryBuilder("; ");
            credential?.AddTo(all);
            all.AddEncoded(cookies?.ToString() ?? "");
            RequestHeaders.Set(headers, "Cookie", all.ToString());
        }
    }

    private static void Set(HttpRequestMessage message, IEnumerable<KeyValuePair<string, string>>? values)
    {
        if (values is null)
        {
            return;
        }

        foreach (var (name, value) in values)
        {
            if (HttpFieldNames.IsOfContent(name))
            {
                message.Content ??= new ByteArrayContent([]);
                RequestHeaders.Set(message.Content.Headers, name, value);
            }
            else
            {
                RequestHeaders.Set(message.Headers, name, value);
            }
        }
    }
}

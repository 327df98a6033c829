using System.Net;
using System.Net.Http.Headers;

namespace Cf1Gen.Cli.Updates;

/// <summary>Fetches a document by HTTP, without credentials and cookies.</summary>
/// <param name="limits">The limits.</param>
internal sealed class HttpFetcher(FetchLimits limits)
{
    private const int BufferSize = 81_920;

    private static readonly TimeSpan s_connectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>Fetches a document.</summary>
    /// <exception cref="RefusedDocumentException">The document cannot be fetched, or exceeds a limit.</exception>
    public async Task<FetchedDocument> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        if (address.UserInfo.Length > 0)
        {
            throw new InputException($"The address '{Display(address)}' contains credentials, which are not sent. Remove them.");
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limits.Timeout);
        try
        {
            return await SendAsync(address, timeout.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RefusedDocumentException(
                $"'{Display(address)}' was not fetched within {limits.Timeout.TotalSeconds:0} seconds.", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new RefusedDocumentException($"'{Display(address)}' cannot be fetched: {exception.Message}", exception);
        }
    }

    /// <summary>Returns an address for messages. Its query can contain a secret.</summary>
    public static string Display(Uri address) => address.GetComponents(
        UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private async Task<FetchedDocument> SendAsync(Uri address, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = s_connectTimeout,
            UseCookies = false,
        };
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(
            CliApplication.Name, typeof(HttpFetcher).Assembly.GetName().Version!.ToString(3)));
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json, application/yaml, text/yaml, */*;q=0.5");

        var current = address;
        for (var redirects = 0; redirects <= RedirectRules.Maximum; redirects++)
        {
            using var response = await client.GetAsync(current, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!IsRedirect(response.StatusCode))
            {
                return new FetchedDocument(Display(current), await ReadAsync(response, current, cancellationToken));
            }

            current = RedirectRules.Follow(current, response.Headers.Location);
        }

        throw new RefusedDocumentException($"'{Display(address)}' redirects more than {RedirectRules.Maximum} times.");
    }

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private async Task<byte[]> ReadAsync(HttpResponseMessage response, Uri address, CancellationToken cancellationToken)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new RefusedDocumentException(
                $"'{Display(address)}' returned the status {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd() + ".");
        }

        using var content = new MemoryStream();
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[BufferSize];
        while (await stream.ReadAsync(buffer, cancellationToken) is var count and > 0)
        {
            if (content.Length + count > limits.Bytes)
            {
                throw new RefusedDocumentException(
                    $"'{Display(address)}' is larger than {limits.Megabytes} MB. Allow more with '--max-size'.");
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Cf1Gen.Startup;

/// <summary>A hand-written client: <see cref="HttpClient"/> and System.Text.Json's source generator.</summary>
/// <remarks>
/// It sends the same request, checks the status and the envelope, and throws with the text of the error. It has no retries, no time limit
/// of its own, no telemetry, no typed errors, and keeps no unknown members.
/// </remarks>
internal sealed class PlainReader : IItemReader, IDisposable
{
    private readonly HttpClient _http = new(new CannedHandler())
    {
        BaseAddress = new Uri("https://api.cloudflare.com/client/v4/"),
        DefaultRequestHeaders =
        {
            Authorization = new AuthenticationHeaderValue("Bearer", CannedHandler.Token),
            Accept = { new MediaTypeWithQualityHeaderValue("application/json") },
        },
    };

    public async Task<object> ReadAsync()
    {
        var account = Uri.EscapeDataString(CannedHandler.Account);
        var path = $"accounts/{account}/cloudforce-one/requests/{Uri.EscapeDataString(CannedHandler.Id)}";
        using var response = await _http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        if (!response.IsSuccessStatusCode)
        {
            throw new HttpRequestException(await response.Content.ReadAsStringAsync(), null, response.StatusCode);
        }

        var envelope = await response.Content.ReadFromJsonAsync(StartupContext.Default.PlainEnvelope);
        return envelope is { Success: true, Result: { } item } ? item : throw new HttpRequestException("The call failed.");
    }

    public void Dispose() => _http.Dispose();
}

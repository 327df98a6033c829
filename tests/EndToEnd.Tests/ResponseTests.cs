using System.Text.Json;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.EndToEnd.Tests;

public class ResponseTests
{
    [Fact]
    public async Task OnResponse_receives_the_response()
    {
        await using var api = await Api.StartAsync();
        ApiResponse? received = null;

        await api.Client.Requests.GetQuotaAsync(new RequestOptions { OnResponse = response => received = response });

        Assert.NotNull(received);
        Assert.Equal(200, (int)received.StatusCode);
        Assert.EndsWith("-EMU", received.RequestId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_calls_an_undocumented_endpoint()
    {
        await using var api = await Api.StartAsync();

        var types = await api.Client.SendAsync(
            HttpMethod.Get, $"accounts/{api.Emulator.Options.AccountId}/cloudforce-one/requests/types");

        Assert.Equal(JsonValueKind.Array, types.ValueKind);
        Assert.Equal(2, types.GetArrayLength());
    }
}

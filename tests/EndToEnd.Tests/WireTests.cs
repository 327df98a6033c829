using System.Text.Json;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.EndToEnd.Tests;

public class WireTests
{
    [Fact]
    public async Task The_answer_is_there_beside_the_result()
    {
        await using var api = await Api.StartAsync();
        ApiResponse? answer = null;

        await api.Client.Requests.GetQuotaAsync(new RequestOptions { OnResponse = response => answer = response });

        Assert.NotNull(answer);
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.EndsWith("-EMU", answer.RayId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_no_document_describes_can_be_called()
    {
        await using var api = await Api.StartAsync();

        var types = await api.Client.SendAsync(
            HttpMethod.Get, $"accounts/{api.Emulator.Options.AccountId}/cloudforce-one/requests/types");

        Assert.Equal(JsonValueKind.Array, types.ValueKind);
        Assert.Equal(2, types.GetArrayLength());
    }
}

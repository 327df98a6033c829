using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cf1Gen.EndToEnd.Tests;

/// <summary>The sample <c>samples/WebService</c>, started by the command of its page, without a credential.</summary>
public sealed partial class WebServiceTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

#if DEBUG
    [Fact]
#else
    [Fact(Skip = "A release build of the sample has no emulator.")]
#endif
    public async Task Web_service_calls_an_emulator_and_ends_when_it_is_asked_to()
    {
        using var limit = new CancellationTokenSource(s_limit);
        using var service = SampleProcess.Start(
            ["run", "--no-build", "-c", "Debug", "--project", "samples/WebService", "--", "--urls", "http://127.0.0.1:0"]);
        try
        {
            using var http = new HttpClient { BaseAddress = await ReadAddressAsync(service, limit.Token) };
            var output = service.StandardOutput.ReadToEndAsync(limit.Token);

            using var posted = await PostAsync(http, """{"summary":"Phishing kit","priority":"high"}""", limit.Token);
            var created = await posted.Content.ReadFromJsonAsync<JsonElement>(limit.Token);
            var id = created.GetProperty("id").GetString();
            Assert.Equal(HttpStatusCode.Created, posted.StatusCode);
            Assert.Equal($"/requests/{id}", posted.Headers.Location?.OriginalString);

            foreach (var path in new[] { "/requests", "/requests?order=asc", "/requests/with-status/open" })
            {
                var list = await http.GetFromJsonAsync<JsonElement>(path, limit.Token);
                Assert.Equal(id, Assert.Single(list.EnumerateArray()).GetProperty("id").GetString());
            }

            Assert.Equal("high", (await http.GetFromJsonAsync<JsonElement>($"/requests/{id}", limit.Token)).GetProperty("priority").GetString());
            Assert.Equal("Healthy", await http.GetStringAsync("/health", limit.Token));
            Assert.Equal(120, (await ReadQuotaAsync(http, limit.Token)).GetProperty("quota").GetProperty("quota").GetInt32());

            using var missing = await http.GetAsync("/requests/00000000-0000-0000-0000-000000000000", limit.Token);
            var problem = await AssertProblemAsync(missing, HttpStatusCode.NotFound, limit.Token);
            Assert.Contains("does not exist", problem.GetProperty("errors")[0].GetString(), StringComparison.Ordinal);
            using var refused = await http.GetAsync("/requests/with-status/unheard-of", limit.Token);
            problem = await AssertProblemAsync(refused, HttpStatusCode.BadRequest, limit.Token);
            Assert.Contains("The status must be one of", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
            using var other = await http.GetAsync("/requests/quota", limit.Token);
            await AssertProblemAsync(other, HttpStatusCode.BadRequest, limit.Token);
            using var invalid = await PostAsync(http, """{"summary":""", limit.Token);
            await AssertProblemAsync(invalid, HttpStatusCode.BadRequest, limit.Token);

            await StopAsync(service, limit.Token);
            var text = await output;
            Assert.Contains("cf1gen.operation.id: cloudforce-one-request-new", text, StringComparison.Ordinal);
            Assert.Contains("The quota for requests: {", text, StringComparison.Ordinal);
            if (!OperatingSystem.IsWindows())
            {
                Assert.Contains("Application is shutting down", text, StringComparison.Ordinal);
                Assert.Equal(0, service.ExitCode);
            }
        }
        finally
        {
            if (!service.HasExited)
            {
                service.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Reads the output up to the last command to try, and returns the address of the service.</summary>
    private static async Task<Uri> ReadAddressAsync(Process service, CancellationToken cancellationToken)
    {
        var output = new StringBuilder();
        while (await service.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (Command().Match(line) is { Success: true } command)
            {
                return new Uri(command.Groups["address"].Value);
            }

            output.AppendLine(line);
        }

        throw new InvalidOperationException($"The service ended:\n{output}");
    }

    private static async Task<JsonElement> ReadQuotaAsync(HttpClient http, CancellationToken cancellationToken)
    {
        // The worker calls the API when the service starts.
        while (true)
        {
            using var response = await http.GetAsync("/quota", cancellationToken);
            if (response.StatusCode != HttpStatusCode.NotFound)
            {
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            }

            await Task.Delay(50, cancellationToken);
        }
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http, string json, CancellationToken cancellationToken)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await http.PostAsync("/requests", content, cancellationToken);
    }

    private static async Task<JsonElement> AssertProblemAsync(
        HttpResponseMessage response, HttpStatusCode status, CancellationToken cancellationToken)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
    }

    /// <summary>Stops the service as a terminal or an orchestrator does.</summary>
    private static async Task StopAsync(Process service, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            service.Kill(entireProcessTree: true);
        }
        else
        {
            using var kill = Process.Start("kill", ["-TERM", $"{service.Id}"]);
            await kill.WaitForExitAsync(cancellationToken);
        }

        await service.WaitForExitAsync(cancellationToken);
    }

    [GeneratedRegex(@"^ *curl (?<address>http://127\.0\.0\.1:\d+)/health$")]
    private static partial Regex Command();
}

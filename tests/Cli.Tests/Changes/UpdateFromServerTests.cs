using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>The command <c>update</c> with a server, whose faults leave the document as it is.</summary>
public sealed class UpdateFromServerTests : IDisposable
{
    private static readonly byte[] s_new = Encoding.UTF8.GetBytes(ShopDocuments.New);

    private readonly WorkFolder _folder = new WorkFolder().With("shop.yaml", ShopDocuments.Old);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_of_a_server_is_fetched_without_credentials()
    {
        await using var server = new ScriptedServer(Ok(s_new.Length), s_new);

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", server.Address + "?token=secret")).Returns(0);

        Assert.Equal(ShopDocuments.New, _folder.Read("shop.yaml"));
        Assert.Contains($"shop.yaml: updated from {server.Address} (SHA-256 ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Output, StringComparison.Ordinal);
        var request = Assert.Single(server.Requests);
        Assert.StartsWith("GET /openapi.yaml?token=secret HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", request, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Cookie", request, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("User-Agent: cf1gen/", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compressed_document_is_decompressed()
    {
        var body = Compress(s_new);
        await using var server = new ScriptedServer(Ok(body.Length) + "\r\nContent-Encoding: gzip", body);

        (await _folder.RunAsync("update", "shop.yaml", "--from", server.Address)).Returns(0);

        Assert.Equal(ShopDocuments.New, _folder.Read("shop.yaml"));
    }

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 0", "returned the status 404 Not Found.")]
    [InlineData("HTTP/1.1 403 \r\nContent-Length: 0", "returned the status 403.")]
    [InlineData("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0", "returned the status 500 Internal Server Error.")]
    [InlineData("HTTP/1.1 204 No Content", "returned the status 204 No Content.")]
    [InlineData("HTTP/1.1 206 Partial Content\r\nContent-Length: 0", "returned the status 206 Partial Content.")]
    [InlineData("HTTP/1.1 304 Not Modified", "returned the status 304 Not Modified.")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0", "is empty.")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100", "cannot be fetched: ")]
    [InlineData("SSH-2.0-OpenSSH_9.6", "cannot be fetched: ")]
    [InlineData("HTTP/1.1 302 Found\r\nContent-Length: 0", "redirects without an address.")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0", "redirects from http to file, which is not followed.")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://user:word@127.0.0.1/\r\nContent-Length: 0", "redirects to an address with credentials")]
    public async Task Response_that_is_not_a_document_is_refused(string head, string message)
    {
        await using var server = new ScriptedServer(head, []);

        await AssertRefusedAsync(server, message);
    }

    [Theory]
    [InlineData("<!doctype html><title>Sign in</title>", "is a page with the title 'Sign in', not an OpenAPI document.")]
    [InlineData("{ \"openapi\": \"3.0.3\", \"paths\": { \"/", "is not a complete OpenAPI document. Line 1, column ")]
    public async Task Success_with_another_content_is_refused(string body, string message)
    {
        await using var server = new ScriptedServer(Ok(body.Length), Encoding.UTF8.GetBytes(body));

        await AssertRefusedAsync(server, message);
    }

    [Fact]
    public async Task Body_that_ends_early_is_refused()
    {
        await using var server = new ScriptedServer(Ok(s_new.Length), s_new[..^100]);

        await AssertRefusedAsync(server, "cannot be fetched: ");
    }

    [Fact]
    public async Task Chunks_without_an_end_are_refused()
    {
        var chunk = Encoding.ASCII.GetBytes($"{s_new.Length:x}\r\n");
        await using var server = new ScriptedServer(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked", [.. chunk, .. s_new, .. "\r\n"u8]);

        await AssertRefusedAsync(server, "cannot be fetched: ");
    }

    [Fact]
    public async Task Connection_that_is_reset_is_refused()
    {
        await using var server = new ScriptedServer(async (_, socket, cancellationToken) =>
        {
            await ScriptedServer.SendAsync(socket, Ok(s_new.Length), s_new[..500], cancellationToken);
            socket.LingerState = new LingerOption(true, 0);
        });

        await AssertRefusedAsync(server, "cannot be fetched: ");
    }

    [Fact]
    public async Task Server_that_does_not_exist_is_refused()
    {
        var server = new ScriptedServer(Ok(0), []);
        await server.DisposeAsync();
        var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", $"http://127.0.0.1:{port}/a.yaml")).Returns(3);

        Assert.StartsWith($"error: 'http://127.0.0.1:{port}/a.yaml' cannot be fetched: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Slow_server_is_refused_after_the_timeout(bool sendsHead)
    {
        await using var server = new ScriptedServer(async (_, socket, cancellationToken) =>
        {
            if (sendsHead)
            {
                await ScriptedServer.SendAsync(socket, Ok(s_new.Length), s_new[..10], cancellationToken);
            }

            await Task.Delay(Timeout.Infinite, cancellationToken);
        });

        await AssertRefusedAsync(server, "was not fetched within 1 seconds.", "--timeout", "1");
    }

    [Fact]
    public async Task Endless_body_is_refused_at_the_limit()
    {
        await using var server = new ScriptedServer(async (_, socket, cancellationToken) =>
        {
            await ScriptedServer.SendAsync(socket, "HTTP/1.1 200 OK", [], cancellationToken);
            var part = new byte[65_536];
            while (true)
            {
                await socket.SendAsync(part, cancellationToken);
            }
        });

        await AssertRefusedAsync(server, "is larger than 1 MB. Allow more with '--max-size'.", "--max-size", "1");
    }

    [Fact]
    public async Task Small_body_that_decompresses_to_a_huge_one_is_refused_at_the_limit()
    {
        var body = Compress(new byte[50_000_000]);
        await using var server = new ScriptedServer(Ok(body.Length) + "\r\nContent-Encoding: gzip", body);

        await AssertRefusedAsync(server, "is larger than 2 MB. Allow more with '--max-size'.", "--max-size", "2");
    }

    [Fact]
    public async Task Redirects_are_followed()
    {
        await using var server = new ScriptedServer((request, socket, cancellationToken) =>
            request.StartsWith("GET /openapi.yaml ", StringComparison.Ordinal)
                ? ScriptedServer.SendAsync(socket, "HTTP/1.1 302 Found\r\nLocation: /v2/new.yaml\r\nContent-Length: 0", [], cancellationToken)
                : ScriptedServer.SendAsync(socket, Ok(s_new.Length), s_new, cancellationToken));

        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", server.Address)).Returns(0);

        Assert.Contains("/v2/new.yaml (SHA-256 ", run.Output, StringComparison.Ordinal);
        Assert.Equal(ShopDocuments.New, _folder.Read("shop.yaml"));
    }

    [Fact]
    public async Task Redirects_without_an_end_are_refused()
    {
        await using var server = new ScriptedServer("HTTP/1.1 307 Temporary Redirect\r\nLocation: /openapi.yaml\r\nContent-Length: 0", []);

        await AssertRefusedAsync(server, "redirects more than 10 times.");
        Assert.Equal(11, server.Requests.Count);
    }

    [Fact]
    public async Task Address_with_credentials_is_an_error()
    {
        var run = (await _folder.RunAsync("update", "shop.yaml", "--from", "https://user:word@vendor.example/a.json")).Returns(2);

        Assert.Equal(
            "error: The address 'https://vendor.example/a.json' contains credentials, which are not sent. Remove them.\n", run.Error);
    }

    private async Task AssertRefusedAsync(ScriptedServer server, string message, params string[] options)
    {
        var run = (await _folder.RunAsync(["update", "shop.yaml", "--from", server.Address, .. options])).Returns(3);

        Assert.StartsWith($"error: '{server.Address}' {message}", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Equal(ShopDocuments.Old, _folder.Read("shop.yaml"));
        Assert.Equal(["shop.yaml"], _folder.Files("."));
    }

    private static string Ok(int length) => $"HTTP/1.1 200 OK\r\nContent-Type: application/yaml\r\nContent-Length: {length}";

    private static byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return compressed.ToArray();
    }
}

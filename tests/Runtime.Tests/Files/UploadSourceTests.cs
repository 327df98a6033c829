using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Files;

/// <summary>Tests the sources of uploads: their bytes, their length, and retries.</summary>
public sealed class UploadSourceTests : IDisposable
{
    private const string Content = "The content of the upload.";

    private readonly string _directory = Directory.CreateTempSubdirectory("cf1gen").FullName;
    private readonly ArraylessMemoryManager _unmanaged = new(Encoding.UTF8.GetBytes(Content));
    private readonly ImmediateTimeProvider _time = new();

    [Theory]
    [InlineData("file", true)]
    [InlineData("file", false)]
    [InlineData("bytes", true)]
    [InlineData("bytes", false)]
    [InlineData("memory", true)]
    [InlineData("memory", false)]
    [InlineData("stream", true)]
    [InlineData("stream", false)]
    public async Task Replayable_upload_is_retried_completely(string kind, bool asForm)
    {
        using var server = new FakeServer().Respond(429).RespondWithResult("1");

        await Client(server).Send(Request(File(kind), asForm));

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests[0].Text, server.Requests[1].Text);
        Assert.Contains(Content, server.Requests[0].Text, StringComparison.Ordinal);
        Assert.All(server.Requests, request => Assert.Equal($"{request.Body!.Length}", request.Header("Content-Length")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Upload_that_cannot_be_read_again_is_sent_once(bool asForm)
    {
        using var stream = new UnseekableStream(Encoding.UTF8.GetBytes(Content));
        using var server = new FakeServer().Respond(429).RespondWithResult("1");

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(
            () => Client(server).Send(Request(UploadFile.FromStream(stream, "x"), asForm)));

        Assert.Equal(1, e.Attempts);
        Assert.Contains(Content, server.Request.Text, StringComparison.Ordinal);
        Assert.Null(server.Request.Header("Content-Length"));
    }

    [Fact]
    public async Task File_that_has_grown_is_sent_with_its_new_length()
    {
        using var server = new FakeServer().RespondWithResult("1");
        var file = File("file");
        await System.IO.File.AppendAllTextAsync(Path.Combine(_directory, "x"), " And more.");

        await Client(server).Send(Request(file, asForm: false));

        Assert.Equal(Content + " And more.", server.Request.Text);
        Assert.Equal($"{Content.Length + 10}", server.Request.Header("Content-Length"));
    }

    [Theory]
    [InlineData(1024 * 1024, false)]
    [InlineData((1024 * 1024) + 1, true)]
    [InlineData(null, true)]
    public async Task Expect_continue_is_sent_when_the_upload_is_large_or_of_unknown_length(int? length, bool isExpected)
    {
        using var stream = new UnseekableStream(new byte[10]);
        using var server = new FakeServer().RespondWithResult("1");
        var file = length is { } bytes ? UploadFile.FromBytes(new byte[bytes], "x") : UploadFile.FromStream(stream, "x");

        await Client(server).Send(Request(file, asForm: false));

        Assert.Equal(isExpected ? "100-continue" : null, server.Request.Header("Expect"));
    }

    [Fact]
    public async Task Upload_is_sent_without_Expect_after_a_417()
    {
        using var server = new FakeServer().Respond(417).Respond(503, "", ("Retry-After", "1")).RespondWithResult("1");

        await Client(server).Send(Request(UploadFile.FromBytes(new byte[2_000_000], "x"), asForm: false));

        Assert.Equal(["100-continue", null, null], server.Requests.Select(request => request.Header("Expect")));
    }

    [Fact]
    public async Task Status_417_is_not_retried_when_Expect_was_not_sent()
    {
        using var server = new FakeServer().Respond(417);

        await Assert.ThrowsAsync<ApiException>(() => Client(server).Send(Request(File("bytes"), asForm: false)));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Progress_that_throws_ends_the_upload()
    {
        using var server = new FakeServer().RespondWithResult("1");
        var progress = new ProgressRecorder(_ => throw new IOException("console"));

        var e = await Assert.ThrowsAsync<ApiException>(
            () => Client(server).Send(ApiRequest.Put("op", $"/x").WithFile(File("bytes"), progress)));

        Assert.Equal(1, e.Attempts);
        Assert.Contains("reporting the progress", e.Message, StringComparison.Ordinal);
        Assert.Equal("console", e.InnerException!.Message);
    }

    [Fact]
    public async Task Content_type_of_the_file_takes_precedence_over_that_of_the_form()
    {
        using var server = new FakeServer().RespondWithResult("1");
        var form = new MultipartForm()
            .Add("a", UploadFile.FromBytes("1"u8.ToArray(), "a", "image/png"), "text/plain")
            .Add("b", UploadFile.FromBytes("2"u8.ToArray(), "b"), "text/plain");

        await Client(server).Send(ApiRequest.Post("op", $"/x").WithMultipart(form));

        Assert.Contains("filename=\"a\"\r\nContent-Type: image/png\r\n", server.Request.Text, StringComparison.Ordinal);
        Assert.Contains("filename=\"b\"\r\nContent-Type: text/plain\r\n", server.Request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddHeader_applies_to_the_parts_of_the_last_call_only()
    {
        using var server = new FakeServer().RespondWithResult("1");
        var file = File("bytes");
        var form = new MultipartForm()
            .Add("first", "1").AddHeader("X-Text", "1")
            .Add("second", file).AddHeader("X-File", "2")
            .Add("third", [file, file]).AddHeader("X-Files", "3")
            .Add("fourth", 4, JsonCodec.Int32).AddHeader("X-Value", "4")
            .AddEach("fifth", [5, 6], JsonCodec.Int32).AddHeader("X-Values", "5")
            .Add("none", (string?)null).AddHeader("X-None", "6")
            .Add("none", (UploadFile?)null).AddHeader("X-None", "6")
            .Add("none", (IReadOnlyList<UploadFile>?)null).AddHeader("X-None", "6")
            .Add("none", (int?)null, JsonCodec.Int32).AddHeader("X-None", "6")
            .AddEach("none", null, JsonCodec.Int32).AddHeader("X-None", "6");

        await Client(server).Send(ApiRequest.Post("op", $"/x").WithMultipart(form));

        var parts = server.Request.Text.Split("\r\n--").Select(
            part => string.Join(' ', part.Split("\r\n").Where(line => line.StartsWith("X-", StringComparison.Ordinal))));
        Assert.Equal(["X-Text: 1", "X-File: 2", "X-Files: 3", "X-Files: 3", "X-Value: 4", "X-Values: 5", "X-Values: 5", ""], parts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Length_that_throws_ends_the_call_with_its_cause(bool asForm)
    {
        using var server = new FakeServer().RespondWithResult("1");
        using var stream = new ThrowingLengthStream();

        var e = await Assert.ThrowsAsync<ApiException>(
            () => Client(server).Send(Request(UploadFile.FromStream(stream, "x"), asForm)));

        Assert.Equal("no length", Assert.IsType<NotSupportedException>(e.InnerException).Message);
        Assert.Contains("source of the upload", e.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void UploadFile_rejects_invalid_arguments()
    {
        using var closed = new MemoryStream();
        closed.Close();

        Assert.Throws<ArgumentNullException>("path", () => UploadFile.FromFile(null!));
        Assert.Throws<ArgumentException>("path", () => UploadFile.FromFile(" "));
        Assert.Throws<ArgumentNullException>("stream", () => UploadFile.FromStream(null!, "x"));
        AssertRejected("'missing', does not exist", () => UploadFile.FromFile("missing"));
        AssertRejected("not readable", () => UploadFile.FromStream(closed, "x"));
        AssertRejected("file name must not be blank", () => UploadFile.FromBytes(default, "dir/"));
        AssertRejected("such as 'application/pdf'", () => UploadFile.FromBytes(default, "x", "pdf"));
    }

    public void Dispose()
    {
        Directory.Delete(_directory, recursive: true);
        ((IDisposable)_unmanaged).Dispose();
    }

    private static void AssertRejected(string reason, Action action) =>
        Assert.Contains(reason, Assert.ThrowsAny<Exception>(action).Message, StringComparison.Ordinal);

    private static ApiRequest Request(UploadFile file, bool asForm) => asForm
        ? ApiRequest.Post("op", $"/x").WithMultipart(
            new MultipartForm().Add("text", "a text").Add("file", file).Add("other", "another text"))
        : ApiRequest.Post("op", $"/x").WithFile(file);

    private UploadFile File(string kind)
    {
        var path = Path.Combine(_directory, "x");
        System.IO.File.WriteAllText(path, Content);
        return kind switch
        {
            "file" => UploadFile.FromFile(path),
            "bytes" => UploadFile.FromBytes(Encoding.UTF8.GetBytes(Content), "x"),
            "memory" => UploadFile.FromBytes(_unmanaged.Memory, "x"),
            _ => UploadFile.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(Content)), "x"),
        };
    }

    private TestClient Client(FakeServer server) => TestClient.Create(server, _time.Use);

    private sealed class ThrowingLengthStream() : MemoryStream("content"u8.ToArray())
    {
        public override long Length => throw new NotSupportedException("no length");
    }
}

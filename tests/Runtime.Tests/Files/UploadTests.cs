using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Files;

/// <summary>Tests uploads as forms and as whole bodies.</summary>
public sealed class UploadTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("cf1gen").FullName;
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");
    private readonly ImmediateTimeProvider _time = new();

    [Fact]
    public async Task Form_with_one_file_has_the_format_of_browsers()
    {
        await Send(new MultipartForm().Add("source", UploadFile.FromBytes("abc"u8.ToArray(), "triage.pdf", "application/pdf")));

        var boundary = Boundary();
        Assert.Equal(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"source\"; filename=\"triage.pdf\"\r\n"
                + $"Content-Type: application/pdf\r\n\r\nabc\r\n--{boundary}--\r\n",
            _server.Request.Text);
        Assert.Equal($"{_server.Request.Body!.Length}", _server.Request.Header("Content-Length"));
        Assert.DoesNotContain("\"", _server.Request.Header("Content-Type")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scalar_fields_are_plain_text_and_others_are_JSON()
    {
        int? none = null;
        int? some = 5;
        await Send(new MultipartForm()
            .Add("text", "ü\r\n")
            .Add("none", (string?)null)
            .Add("nothing", none, JsonCodec.Int32)
            .Add("number", some, JsonCodec.Int32)
            .Add("flag", true, JsonCodec.Boolean)
            .Add("level", Level.GreaterThanOrEqual, JsonCodec.Enum<Level>()).Add("part", new Part { Number = 1 }, JsonCodec.Model<Part>())
            .Add("list", ["a", "b"], JsonCodec.List(JsonCodec.String)));

        Assert.Equal(
            [
                "name=\"text\"\r\n\r\nü\r\n", "name=\"number\"\r\n\r\n5", "name=\"flag\"\r\n\r\ntrue", "name=\"level\"\r\n\r\n>=",
                "name=\"part\"\r\nContent-Type: application/json\r\n\r\n{\"number\":1}",
                "name=\"list\"\r\nContent-Type: application/json\r\n\r\n[\"a\",\"b\"]",
            ],
            Parts());
    }

    [Theory]
    [InlineData("plain.txt", "plain.txt")]
    [InlineData("a\"b.txt", "a%22b.txt")]
    [InlineData("ü✓日本.txt", "ü✓日本.txt")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\temp\\x.bin", "x.bin")]
    [InlineData("a;b.txt", "a;b.txt")]
    [InlineData("..a", "..a")]
    [InlineData("\U0001F600 .txt", "\U0001F600 .txt")]
    public async Task File_name_is_escaped_and_has_no_directory(string name, string sent)
    {
        await Send(new MultipartForm().Add("source", UploadFile.FromBytes("x"u8.ToArray(), name)));

        Assert.Equal($"name=\"source\"; filename=\"{sent}\"\r\nContent-Type: application/octet-stream\r\n\r\nx", Assert.Single(Parts()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("dir/")]
    [InlineData("dir/ ")]
    [InlineData("dir/\u3000")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("dir\\..")]
    [InlineData(".. ")]
    [InlineData("...")]
    [InlineData("a\r\nX-Evil: 1.txt")]
    [InlineData("a\0.txt")]
    [InlineData("a\u001b[31m.txt")]
    [InlineData("a\u0085.txt")]
    public void File_name_that_is_not_valid_on_every_system_throws(string name)
    {
        Assert.ThrowsAny<ArgumentException>(() => UploadFile.FromBytes(default, name));
        Assert.ThrowsAny<ArgumentException>(() => UploadFile.FromStream(Stream.Null, name));
    }

    // Attributes cannot contain unpaired surrogates.
    [Fact]
    public void File_name_with_an_unpaired_surrogate_throws() =>
        Assert.All(["a\ud83d.txt", "\ude00a.txt"], name => Assert.Throws<ArgumentException>(() => UploadFile.FromBytes(default, name)));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a/b\r\nX: y")]
    [InlineData("")]
    public void Invalid_content_type_throws(string type)
    {
        Assert.Throws<ArgumentException>(() => UploadFile.FromBytes(default, "x", type));
    }

    [Fact]
    public void Missing_file_throws()
    {
        Assert.Throws<FileNotFoundException>(() => UploadFile.FromFile(Path.Combine(_directory, "no")));
    }

    [Fact]
    public async Task File_on_disk_is_sent_with_its_name_and_closed()
    {
        var path = Path.Combine(_directory, "report.txt");
        await File.WriteAllTextAsync(path, "content");

        await Send(new MultipartForm().Add("source", UploadFile.FromFile(path, "text/plain")));

        Assert.Equal("name=\"source\"; filename=\"report.txt\"\r\nContent-Type: text/plain\r\n\r\ncontent", Assert.Single(Parts()));
        File.Delete(path);
    }

    [Fact]
    public async Task Several_files_are_sent_with_one_name_in_order()
    {
        await Send(new MultipartForm().Add("f", [UploadFile.FromBytes("1"u8.ToArray(), "a"), UploadFile.FromBytes("2"u8.ToArray(), "b")]));

        Assert.Equal(["a", "b"], Parts().Select(part => part.Split("filename=\"")[1][..1]));
    }

    [Fact]
    public async Task File_can_be_the_whole_body()
    {
        await Client(_server).Send(ApiRequest.Put("op", $"/x").WithFile(UploadFile.FromBytes("raw"u8.ToArray(), "x", "image/png")));

        Assert.Equal(
            ("raw", "image/png", "3"), (_server.Request.Text, _server.Request.Header("Content-Type"), _server.Request.Header("Content-Length")));
    }

    [Fact]
    public async Task Stream_is_sent_and_retried_from_its_initial_position()
    {
        using var stream = new MemoryStream("headcontent"u8.ToArray()) { Position = 4 };
        var server = new FakeServer().Respond(429).Respond(429).RespondWithResult("1");

        await Client(server).Send(ApiRequest.Post("op", $"/x").WithFile(UploadFile.FromStream(stream, "x")));

        Assert.Equal(["content", "content", "content"], server.Requests.Select(request => request.Text));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Stream_that_is_not_seekable_is_sent_once_and_without_a_length()
    {
        var server = new FakeServer().Respond(429);
        using var stream = new UnseekableStream("content"u8.ToArray());

        var e = await Assert.ThrowsAsync<ApiRateLimitException>(
            () => Client(server).Send(
                ApiRequest.Post("op", $"/x").WithMultipart(new MultipartForm().Add("f", UploadFile.FromStream(stream, "x")))));

        Assert.Equal(1, e.Attempts);
        Assert.EndsWith("because the stream of the upload cannot be read again.", e.Message, StringComparison.Ordinal);
        Assert.Contains("content", server.Request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_that_throws_ends_the_upload_without_a_retry()
    {
        using var stream = new FailingStream("con"u8.ToArray(), new InvalidOperationException("disk"));

        var e = await Assert.ThrowsAsync<ApiException>(
            () => Client(_server).Send(ApiRequest.Put("op", $"/x").WithFile(UploadFile.FromStream(stream, "x"))));

        Assert.Equal("disk", e.InnerException!.Message);
        Assert.Equal(1, e.Attempts);
        Assert.Contains("could not be read", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "more bytes than the 3")]
    [InlineData(9, "fewer bytes than the 9")]
    public async Task Stream_of_another_length_than_announced_throws_without_a_retry(int length, string reason)
    {
        foreach (var asForm in new[] { false, true })
        {
            using var stream = new WrongLengthStream("content"u8.ToArray(), length);
            var file = UploadFile.FromStream(stream, "x");
            var request = ApiRequest.Put("op", $"/x");

            var e = await Assert.ThrowsAsync<ApiException>(
                () => Client(_server).Send(asForm ? request.WithMultipart(new MultipartForm().Add("f", file)) : request.WithFile(file)));

            Assert.Equal(1, e.Attempts);
            Assert.Contains(reason, e.InnerException!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Stream_that_cancels_itself_is_a_source_failure()
    {
        using var stream = new FailingStream("con"u8.ToArray(), new OperationCanceledException("its own time limit"));

        var e = await Assert.ThrowsAsync<ApiException>(
            () => Client(_server).Send(ApiRequest.Put("op", $"/x").WithFile(UploadFile.FromStream(stream, "x"))));

        Assert.Equal(1, e.Attempts);
        Assert.Contains("could not be read", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_was_deleted_before_it_is_sent_throws()
    {
        var path = Path.Combine(_directory, "gone");
        await File.WriteAllTextAsync(path, "content");
        var file = UploadFile.FromFile(path);
        File.Delete(path);

        var e = await Assert.ThrowsAsync<ApiException>(() => Client(_server).Send(ApiRequest.Put("op", $"/x").WithFile(file)));

        Assert.IsType<FileNotFoundException>(e.InnerException);
        Assert.Equal(1, e.Attempts);
    }

    [Fact]
    public async Task Progress_counts_the_bytes_of_all_files()
    {
        var progress = new ProgressRecorder();
        var content = new byte[200_000];

        await Client(_server).Send(ApiRequest.Post("op", $"/x")
            .WithMultipart(
                new MultipartForm()
                    .Add("text", "x")
                    .Add("a", UploadFile.FromBytes(content, "a"))
                    .Add("b", UploadFile.FromBytes(content, "b")),
                progress));

        Assert.All(progress.Reports, report => Assert.Equal(400_000, report.Total));
        Assert.Equal(400_000, progress.Reports[^1].Bytes);
        Assert.Equal(progress.Reports.Select(report => report.Bytes).Order(), progress.Reports.Select(report => report.Bytes));
        Assert.True(progress.Reports.Count >= 4);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Upload_does_not_time_out_while_bytes_are_sent(bool asForm)
    {
        var time = new FakeTimeProvider();
        var slow = UploadFile.FromStream(new SingleByteStream(new byte[600], () => time.Advance(TimeSpan.FromSeconds(30))), "x");
        var client = TestClient.Create(_server, options => options.TimeProvider = time);
        var request = ApiRequest.Post("op", $"/x");

        await client.Send(asForm ? request.WithMultipart(new MultipartForm().Add("f", slow)) : request.WithFile(slow));

        Assert.InRange(_server.Request.Body!.Length, 600, 1000);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private Task Send(MultipartForm form) => Client(_server).Send(ApiRequest.Post("op", $"/x").WithMultipart(form));

    private TestClient Client(FakeServer server) => TestClient.Create(server, _time.Use);

    private string Boundary() => _server.Request.Header("Content-Type")!["multipart/form-data; boundary=".Length..];

    // Returns the parts between the boundaries, without the header that all of them have.
    private IEnumerable<string> Parts()
    {
        const string Start = "\r\nContent-Disposition: form-data; ";
        var parts = ("\r\n" + Encoding.UTF8.GetString(_server.Request.Body!)).Split("\r\n--" + Boundary());
        Assert.Equal("--\r\n", parts[^1]);
        return parts[1..^1].Select(
            part => part.StartsWith(Start, StringComparison.Ordinal) ? part[Start.Length..] : throw new FormatException(part));
    }
}

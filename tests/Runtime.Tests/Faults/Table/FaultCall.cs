using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;

namespace Cf1Gen.Runtime.Tests.Faults.Table;

/// <summary>A kind of call: one of the five that every fault is tested with, or a stream of items.</summary>
/// <param name="Name">The name of the kind.</param>
/// <param name="IsSafe">Whether the call is safe to repeat.</param>
/// <param name="Body">The body of a valid response.</param>
/// <param name="Result">The result of a valid response, as text.</param>
/// <param name="RunAsync">Sends the request and returns the result as text.</param>
internal sealed record FaultCall(
    string Name, bool IsSafe, string Body, string Result, Func<TestClient, CancellationToken, Task<string>> RunAsync)
{
    public const string Envelope = """{"success":true,"errors":[],"messages":[],"result":7}""";

    public static FaultCall Get { get; } = new("get", true, Envelope, "7", async (client, token) =>
        Text(await client.Send(ApiRequest.Get("get", $"/get"), JsonCodec.Int32, null, token)));

    public static FaultCall Create { get; } = new("create", false, Envelope, "7", async (client, token) =>
        Text(await client.Send(ApiRequest.Post("create", $"/create").WithJson(5, JsonCodec.Int32), JsonCodec.Int32, null, token)));

    public static FaultCall List { get; } = new(
        "list",
        true,
        """{"success":true,"errors":[],"messages":[],"result":[7],"result_info":{"page":0,"per_page":50,"total_pages":1,"total_count":1}}""",
        "7",
        async (client, token) => string.Join(
            ',',
            await client
                .Pages(
                    ApiRequest.Post("list", $"/list").AsReplaySafe().WithEmptyJson(),
                    Paging.ByPageNumber("page", "per_page", first: 0, inBody: true),
                    JsonCodec.Int32,
                    null,
                    token)
                .ToListAsync()));

    public static FaultCall Upload { get; } = new("upload", false, Envelope, "7", async (client, token) =>
    {
        var form = new MultipartForm().Add("source", UploadFile.FromBytes(new byte[100_000], "x.bin"));
        return Text(await client.Send(ApiRequest.Post("upload", $"/upload").WithMultipart(form), JsonCodec.Int32, null, token));
    });

    public static FaultCall Download { get; } = new("download", true, "0123456789", "0123456789", async (client, token) =>
    {
        await using var download = await client.Download(ApiRequest.Get("download", $"/download"), null, token);
        using var copy = new MemoryStream();
        await download.CopyToAsync(copy, cancellationToken: token);
        return Encoding.UTF8.GetString(copy.ToArray());
    });

    public static FaultCall Stream { get; } = new("stream", true, "7\n", "7", async (client, token) => string.Join(
        ',', await client.Items(ApiRequest.Get("stream", $"/stream"), StreamFormat.JsonLines, JsonCodec.Int32, null, token).ToListAsync(token)));

    public static IReadOnlyList<FaultCall> All { get; } = [Get, Create, List, Upload, Download];

    /// <summary>Gets the names of all kinds, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(call => call.Name)];

    /// <summary>Gets the names of all kinds and of the stream of items, for theories.</summary>
    public static TheoryData<string> NamesWithStream => [.. All.Append(Stream).Select(call => call.Name)];

    public bool IsDownload => this == Download;

    public bool HasNoBody => this == Get || this == Download;

    /// <summary>Gets a valid response.</summary>
    public FaultResponder ValidResponse => Fault.Bytes(Head + Body);

    /// <summary>Gets the status line and the headers of a valid response.</summary>
    public string Head => Fault.Head(
        200,
        $"Content-Length: {Body.Length}",
        IsDownload ? "Content-Type: application/octet-stream" : "Content-Type: application/json");

    public static FaultCall ByName(string name) => All.Append(Stream).Single(call => call.Name == name);

    public override string ToString() => Name;

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

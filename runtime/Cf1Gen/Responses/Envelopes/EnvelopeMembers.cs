#if CF1GEN_GENERATOR
namespace Cf1Gen.Generator.Common;
#else
namespace Cf1Gen.Runtime;
#endif

/// <summary>The members of a response envelope. The generator and the runtime share them.</summary>
internal static class EnvelopeMembers
{
    internal const string Success = "success";
    internal const string Errors = "errors";
    internal const string Messages = "messages";
    internal const string Result = "result";
    internal const string ResultInfo = "result_info";

    internal static readonly string[] All = [Success, Errors, Messages, Result, ResultInfo];

    /// <summary>The properties of an error or a message, those of Cloudflare first.</summary>
    internal static readonly string[] MessageProperties =
    [
        "code",
        "message",
        "documentation_url",
        "source",
        "error_chain",
        "pointer",
        "title",
        "detail",
        "type",
        "msg",
        "error_description",
        "field",
    ];
}

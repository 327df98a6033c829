using System;
using System.Collections.Generic;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Names that a document may ask for and C# or the runtime needs for itself.</summary>
internal static class ReservedNames
{
    /// <summary>Members that every model has by inheritance, and types that its code calls.</summary>
    public static readonly string[] ModelMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "AdditionalProperties", "Names", "Get", "Set", "ConvertProperty", "JsonCodec",
    ];

    /// <summary>Members that every open enum has, and types that its code calls.</summary>
    public static readonly string[] EnumMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "Value", "Values", "IsKnown", "Known", "Create", "StringComparer",
    ];

    /// <summary>Members that every client has, and types that its code calls.</summary>
    public static readonly string[] ClientMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "Connection", "SendAsync", "SendTextAsync", "DownloadAsync", "List", "Stream", "Sending", "Received", "OnSending", "OnReceived",
        "ApiRequest", "JsonCodec", "MultipartForm", "Paging", "ResponseFormat",
    ];

    /// <summary>Members that every client's options have.</summary>
    public static readonly string[] OptionsMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "SchemaMismatchDetected", "Credential", "BaseAddress", "HttpClient", "AttemptTimeout", "TotalTimeout", "MaxRetries", "LoggerFactory", "TimeProvider", "Strict",
        "FirstPage", "PageSize", "UserAgentSuffix", "SchemeCredentials", "AllowInsecureHttp", "MaxRetryAfter", "RateLimiter", "Logging", "GetSetting",
        "SetSetting",
    ];

    /// <summary>Parameters that methods have beside the operation's own.</summary>
    public static readonly string[] MethodParameters =
        ["body", "filter", "query", "file", "form", "progress", "options", "cancellationToken", "request", "response", "connection"];

    /// <summary>
    /// Types that generated code uses by their simple names: a type of the document with such a name would hide them. And members that
    /// models and open enums declare: no member may be called what its type is called.
    /// </summary>
    public static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "Action", "ApiClient", "ApiClientOptions", "ApiConnection", "ApiConnectionException", "ApiCredential", "ApiDownload", "ApiException",
        "ApiJsonProperty", "ApiJsonReader", "ApiJsonWriter", "ApiModel", "ApiModelConverter", "ApiPath", "ApiRequest", "ApiService", "ApiUnion", "ApiUnionConverter",
        "ArgumentNullException",
        "Boolean", "Byte", "CancellationToken", "ConvertProperty", "DateOnly", "DateTime", "DateTimeOffset", "Decimal", "Dictionary", "Double", "Enum",
        "EnvironmentCredential", "Equals", "Exception",
        "FormEncoding", "Func", "GeneratedCode", "GeneratedCodeAttribute", "GetHashCode", "Guid", "HttpMethod", "HttpRequestMessage",
        "HttpResponseMessage", "IApiModel", "IApiUnion", "IAsyncEnumerable", "IOpenEnum", "IProgress", "IReadOnlyDictionary", "IReadOnlyList", "Int32",
        "Int64", "IsKnown", "JsonCodec", "JsonConverter", "JsonConverterAttribute", "JsonElement", "JsonNameTable", "List", "MultipartForm",
        "NotNullWhen", "NotNullWhenAttribute",
        "Names", "Nullable", "Object", "Obsolete", "ObsoleteAttribute", "OpenEnumConverter", "OperationCanceledException", "Optional",
        "Page", "AsyncPageable", "Paging", "ParameterStyle", "PathValue", "Program", "RequestOptions", "ResponseFormat",
        "SetsRequiredMembers", "SetsRequiredMembersAttribute", "StreamFormat", "String", "StringComparer", "StringComparison", "System",
        "Task", "ToString", "TransferProgress", "Type", "UnionCase", "UnionCases", "UploadFile", "Uri", "Value", "ValueTask", "Values", "Void",
    };

    /// <summary>A name for the client of that stem.</summary>
    public static string Client(string stem) => Types.Contains(stem + "Client") ? stem + "ServiceClient" : stem + "Client";
}

using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The segments of paths that name an action instead of a resource.</summary>
internal static class Verbs
{
    private static readonly HashSet<string> s_lifecycle = new(StringComparer.OrdinalIgnoreCase)
    {
        "new", "create", "add", "update", "edit", "delete", "remove",
    };

    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "activate", "apply", "approve", "archive", "cancel", "check", "clone", "close", "compare", "complete", "confirm", "copy",
        "deactivate",
        "disable", "download", "enable", "execute", "export", "find", "generate", "import", "list", "lookup", "merge", "move", "pause",
        "populate",
        "preview", "publish", "purge", "query", "refresh", "renew", "reopen", "reset", "restart", "restore", "resume", "revoke", "roll",
        "rotate",
        "run", "search", "send", "start", "stop", "submit", "sync", "test", "transfer", "trigger", "unarchive", "upload", "validate",
        "verify",
    };

    /// <summary>Returns a value indicating whether a segment creates, changes or deletes the resource before it.</summary>
    public static bool IsLifecycle(string segment) => s_lifecycle.Contains(segment);

    /// <summary>Returns a value indicating whether a segment means several items at once, so that a POST creates them.</summary>
    public static bool IsBatch(string segment) =>
        segment.Equals("bulk", StringComparison.OrdinalIgnoreCase) || segment.Equals("batch", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns a value indicating whether a segment names an action.</summary>
    public static bool IsVerb(string segment) => IsLifecycle(segment) || s_verbs.Contains(segment);
}

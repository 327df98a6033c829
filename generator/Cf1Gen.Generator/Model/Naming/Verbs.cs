using System;
using System.Collections.Generic;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The words of paths and operation ids that name an action.</summary>
internal static class Verbs
{
    private static readonly HashSet<string> s_lifecycle = Set(
        "new create add update edit delete remove");

    /// <summary>Verbs that are rarely nouns, so that a segment of a path with one of them is an action.</summary>
    private static readonly HashSet<string> s_verbs = Set(
        "abort accept acknowledge activate apply approve archive assign associate attach authorise authorize block calculate "
        + "cancel capture charge check claim clear clone close compare complete confirm connect convert copy deactivate decline "
        + "decrypt deny deploy describe detach disable disassociate disconnect dismiss download duplicate enable encrypt end "
        + "enqueue enroll execute expire export failover fetch finalize find finish generate get import insert inspect install "
        + "invalidate invite join leave link list lock login logout lookup mark merge migrate modify move mute pause pay pin "
        + "ping poll populate preview promote provision publish purge query reactivate read reassign rebuild recover redeem "
        + "refresh refund regenerate register reimage reject release reload remind rename renew reopen reorder repair replace "
        + "replay reprocess rerequest rerun resend reset resolve restart restore restrict resume retrieve retry revert revoke "
        + "roll rollback rotate run scan search send share sign simulate skip snooze start stop submit subscribe suspend swap "
        + "sync synchronize terminate test toggle transfer trigger unarchive unassign unblock unhide uninstall unlink unlock "
        + "unmute unpin unpublish unregister unshare unstar unsubscribe untag untrash upgrade upload upsert validate verify "
        + "void vote wipe");

    /// <summary>Words that are verbs only in front of an object, <c>getMe</c> or <c>setCommands</c>.</summary>
    private static readonly HashSet<string> s_phraseVerbs = Set(
        "adjust allocate analyze anonymize append authenticate ban batch begin bind browse bulk change classify combine "
        + "compute configure consume debug decode decrement delegate deliver destroy detect dispatch drop embed encode ensure "
        + "erase estimate evaluate exchange explain extend extract fill flush forward grant handle hide impersonate increment "
        + "ingest init initialize initiate instantiate invoke issue kick launch load make manage match merge monitor notify "
        + "obtain open override parse patch perform persist pop post predict prepare preserve prevent process promote prune "
        + "push put reboot recalculate receive reconcile redirect reduce remediate render replicate reserve resize respond "
        + "return reverse rewrite save schedule select set show solve split store stream summarize switch take terminate train "
        + "transform translate trash unassociate unban unbind undelete undo unfollow unset unwrap view wait watch withdraw wrap "
        + "write");

    private static readonly HashSet<string> s_reading = Set(
        "get list fetch retrieve read show describe view obtain");

    /// <summary>Verbs of actions that a GET carries out.</summary>
    private static readonly HashSet<string> s_queries = Set(
        "authorise authorize check compare confirm connect count download export find inspect list login logout lookup ping "
        + "poll populate preview query scan search simulate test validate verify");

    /// <summary>Verbs that begin the name of hardly any resource, so that a plural after them is their object.</summary>
    private static readonly HashSet<string> s_strict = Set(
        "activate assign attach calculate create deactivate delete detach disable enable fetch find generate get insert invalidate modify "
        + "regenerate remove resend retrieve revoke send set unassign unblock unlink update upsert validate verify");

    /// <summary>Verbs that a path often has as the name of a thing, so that a verb of the vendor precedes them.</summary>
    private static readonly HashSet<string> s_things = Set(
        "archive block capture charge check claim clone copy download export import invite leave link list lock login logout "
        + "lookup mark merge move pause pin ping poll preview query refund register release repair roll rollback run scan "
        + "search share sign stop swap sync test transfer trigger upgrade upload view void vote");

    /// <summary>Verbs that begin the names of many resources, <c>checkRuns</c> or <c>importJobs</c>.</summary>
    private static readonly HashSet<string> s_nouns = Set(
        "batch bulk browse change charge check clone copy delegate exchange export extract grant import invite issue "
        + "launch link load match merge process query receive record request reserve return scan schedule search select set "
        + "share show sign split store stream switch test train transfer view vote wait watch");

    /// <summary>Returns a value indicating whether a segment creates, changes or deletes the resource before it.</summary>
    public static bool IsLifecycle(string segment) => s_lifecycle.Contains(segment);

    /// <summary>Returns a value indicating whether a segment means several items at once, so that a POST creates them.</summary>
    public static bool IsBatch(string segment) =>
        segment.Equals("bulk", StringComparison.OrdinalIgnoreCase) || segment.Equals("batch", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns a value indicating whether a segment names an action.</summary>
    public static bool IsVerb(string segment) => IsLifecycle(segment) || s_verbs.Contains(segment);

    /// <summary>
    /// Returns a value indicating whether a segment is a verb with its object, <c>sendMessage</c> or <c>find-by-status</c>. The segment
    /// <c>check-runs</c> is not: its first word is a noun as well.
    /// </summary>
    /// <param name="segment">The segment.</param>
    /// <param name="vendorVerb">The verb of the vendor, which decides whether <c>deployPolicies</c> deploys.</param>
    public static bool IsPhrase(string segment, string? vendorVerb = null)
    {
        var words = WordSplitter.Split(segment);
        if (words.Count < 2 || !IsKnown(words[0]) || (words[0] is "add" or "Add" && words[1] is "on" or "On" or "ons"))
        {
            return false;
        }

        var isPlural = Inflector.EndsInPlural(segment);
        var isCamel = segment.IndexOfAny(['-', '_', ' ']) < 0;
        var isVendors = string.Equals(vendorVerb, words[0], StringComparison.OrdinalIgnoreCase);
        if (s_strict.Contains(words[0]) || (isVendors && (isCamel || !isPlural)))
        {
            return true;
        }

        return s_nouns.Contains(words[0]) ? vendorVerb is null && isCamel && !isPlural
            : isPlural ? vendorVerb is null && isCamel
            : true;
    }

    /// <summary>
    /// Returns a value indicating whether a segment ends with its verb, <c>technicalCancel</c>. The segment <c>balanceTransfer</c> does
    /// not: a transfer is a thing as well.
    /// </summary>
    public static bool IsReversedPhrase(string segment)
    {
        var words = WordSplitter.Split(segment);
        return words.Count > 1 && words[words.Count - 1] is var last && s_verbs.Contains(last) && !IsThing(last) && !s_nouns.Contains(last)
            && segment.IndexOfAny(['-', '_', ' ']) < 0;
    }

    /// <summary>Returns a value indicating whether a verb deletes.</summary>
    public static bool IsRemoving(string verb) =>
        verb.Equals("delete", StringComparison.OrdinalIgnoreCase) || verb.Equals("remove", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns a value indicating whether a verb is often the name of a thing, <c>export</c>.</summary>
    public static bool IsThing(string verb) => s_things.Contains(verb);

    /// <summary>Returns a value indicating whether a verb returns something that exists, which is then named without the verb.</summary>
    public static bool IsReading(string verb) => s_reading.Contains(verb);

    /// <summary>
    /// Returns a value indicating whether a verb names what a GET does, <c>search</c>; a GET of <c>merge</c> does not merge.
    /// </summary>
    public static bool IsQuery(string verb) => IsReading(verb) || s_queries.Contains(verb);

    /// <summary>Returns a value indicating whether a verb begins the names of many resources.</summary>
    public static bool IsNoun(string word) => s_nouns.Contains(word);

    /// <summary>Returns a value indicating whether a word of an operation id is a verb.</summary>
    public static bool IsKnown(string word) => IsVerb(word) || s_phraseVerbs.Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}

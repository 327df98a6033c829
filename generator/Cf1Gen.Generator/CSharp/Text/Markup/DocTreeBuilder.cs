using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Cf1Gen.Generator.CSharp.Text.Markup;

/// <summary>
/// Builds the elements of a documentation comment from HTML: <c>para</c>, <c>list</c>, <c>code</c>, and within a line <c>c</c>, <c>b</c>,
/// <c>i</c>, <c>see</c> and <c>br</c>. The elements are nested correctly, even if those of the HTML are not.
/// </summary>
internal sealed class DocTreeBuilder
{
    private static readonly Regex s_space = new(@"[ \t]*\n\s*|[ \t]+", RegexOptions.CultureInvariant);

    private readonly XElement _root = new("root");
    private XElement _current;
    private bool _isInHeader;

    private DocTreeBuilder() => _current = _root;

    /// <summary>Returns an element that contains paragraphs, lists and code.</summary>
    public static XElement Build(string html)
    {
        var builder = new DocTreeBuilder();
        foreach (var token in HtmlTokenizer.Tokenize(html))
        {
            builder.Add(token);
        }

        RemoveEmpty(builder._root);
        return builder._root;
    }

    private void Add(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                AddText(token.Text);
                break;
            case HtmlTokenKind.Start when HtmlElements.IsInline(token.Text):
                StartInline(token);
                break;
            case HtmlTokenKind.Start when HtmlElements.IsEmpty(token.Text):
                AddEmpty(token);
                break;
            case HtmlTokenKind.Start:
                StartBlock(token.Text);
                break;
            case HtmlTokenKind.End when HtmlElements.IsInline(token.Text):
                EndInline(HtmlElements.ToDocumentation(token.Text));
                break;
            default:
                EndBlock(token.Text);
                break;
        }
    }

    private void AddText(string text)
    {
        if (_current.Name == "code")
        {
            _current.Add(new XText(text));
        }
        else if (!string.IsNullOrWhiteSpace(text) || IsLine(_current))
        {
            OpenLine();
            _current.Add(new XText(s_space.Replace(text, space => space.Value.Contains("\n") ? "\n" : " ")));
        }
    }

    private void AddEmpty(HtmlToken token)
    {
        if (token.Text == "hr")
        {
            CloseLine();
        }
        else if (token.Text == "br" && IsLine(_current))
        {
            _current.Add(new XElement("br"));
        }
        else if (token.Text == "img" && token.Target is { } alternative)
        {
            AddText(alternative);
        }
    }

    private void StartInline(HtmlToken token)
    {
        var name = HtmlElements.ToDocumentation(token.Text);

        // Documentation comments have no code within code, and a link to a place in another page leads nowhere.
        if (name.Length == 0 || _current.AncestorsAndSelf().Any(outer => outer.Name == "c" || outer.Name == "code" || outer.Name == name)
            || (name == "see" && !IsAddress(token.Target)))
        {
            return;
        }

        OpenLine();
        Push(new XElement(name, name == "see" ? new XAttribute("href", Characters.Printable(token.Target!)) : null));
    }

    private void EndInline(string name)
    {
        if (name.Length > 0 && _current.AncestorsAndSelf().TakeWhile(IsInline).FirstOrDefault(outer => outer.Name == name) is { } element)
        {
            _current = element.Parent!;
        }
    }

    private void StartBlock(string name)
    {
        CloseLine();
        switch (name)
        {
            case "ul" or "ol" or "dl" or "table":
                Push(new XElement("list", new XAttribute("type", name == "ol" ? "number" : name == "table" ? "table" : "bullet")));
                break;
            case "li":
                OpenItem();
                Push(new XElement("description"));
                break;
            case "thead":
                _isInHeader = true;
                break;
            case "tr":
                OpenItem(_isInHeader ? "listheader" : "item");
                break;
            case "dt":
                OpenItem();
                Push(new XElement("term"));
                break;
            case "dd" or "td" or "th":
                OpenCell(name);
                break;
            case "pre":
                Push(new XElement("code"));
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                OpenLine();
                Push(new XElement("b"));
                break;
        }
    }

    private void EndBlock(string name)
    {
        CloseLine();
        _isInHeader &= name is not ("thead" or "table");
        var closed = name switch
        {
            "ul" or "ol" or "dl" or "table" => "list",
            "tr" when _current.AncestorsAndSelf().Any(element => element.Name == "listheader") => "listheader",
            "li" or "tr" => "item",
            "dt" => "term",
            "dd" or "td" or "th" => _current.Name == "term" ? "term" : "description",
            "pre" => "code",
            _ => null,
        };

        // A tag of an item or a cell belongs to the innermost list.
        var outer = _current.AncestorsAndSelf().TakeWhile(element => closed == "list" || element.Name != "list");
        if (closed is not null && outer.FirstOrDefault(element => element.Name == closed) is { Parent: { } parent })
        {
            _current = parent;
        }
    }

    /// <summary>Starts an item of the innermost list, which ends the item before it.</summary>
    private void OpenItem(string name = "item")
    {
        var list = _current.AncestorsAndSelf().FirstOrDefault(element => element.Name == "list");
        if (list is null)
        {
            Push(list = new XElement("list", new XAttribute("type", "bullet")));
        }

        _current = list;
        Push(new XElement(name));
    }

    private void OpenCell(string name)
    {
        var inner = _current.AncestorsAndSelf().TakeWhile(element => element.Name != "list");
        var item = inner.FirstOrDefault(element => element.Name == "item" || element.Name == "listheader");
        if (item is null)
        {
            OpenItem();
        }
        else
        {
            _current = item;
        }

        Push(new XElement(name != "dd" && !_current.HasElements ? "term" : "description"));
    }

    /// <summary>Starts a paragraph if the current element cannot contain text.</summary>
    private void OpenLine()
    {
        if (_current.Name == "list" || _current.Name == "item")
        {
            if (_current.Name == "list")
            {
                Push(new XElement("item"));
            }

            Push(new XElement("description"));
        }

        if (!IsLine(_current))
        {
            Push(new XElement("para"));
        }
    }

    /// <summary>Ends the paragraph and the elements in it.</summary>
    private void CloseLine()
    {
        while (IsLine(_current))
        {
            _current = _current.Parent!;
        }
    }

    private void Push(XElement element)
    {
        _current.Add(element);
        _current = element;
    }

    private static bool IsInline(XElement element) => element.Name.LocalName is "c" or "b" or "i" or "see";

    private static bool IsLine(XElement element) => element.Name == "para" || IsInline(element);

    private static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto";

    private static void RemoveEmpty(XElement root)
    {
        foreach (var element in root.Descendants().Reverse().ToList())
        {
            if (string.IsNullOrWhiteSpace(element.Value) && element.Name != "br" && !element.HasElements)
            {
                element.Remove();
            }
        }
    }
}

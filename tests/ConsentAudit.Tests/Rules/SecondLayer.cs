using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;

namespace ConsentAudit.Tests.Rules;

/// <summary>Settings as they might have been read, and what a rule concludes from them.</summary>
internal static class SecondLayer
{
    /// <summary>What one rule says of a reading, in the words of its sheet; a sentence that asks for what the rule does not give fails the test.</summary>
    public static Finding By<TRule>(PageReading page)
        where TRule : IRule, new()
    {
        var id = RuleBook.IdOf(typeof(TRule));
        var conclusion = new TRule().Judge(page);
        var sheet = Judge.Catalogue.Sheets[id];
        var key = conclusion.Variant ?? conclusion.Verdict switch
        {
            Verdict.Fail => "fail",
            Verdict.Review => "review",
            Verdict.CannotTell => "cannot-tell",
            Verdict.Pass => "pass",
            _ => "not-applicable",
        };
        var values = new Dictionary<string, Text>(conclusion.Values);
        if (conclusion.Reason is { } reason)
        {
            values["reason"] = Filled(Judge.Catalogue.Reasons[reason], new Dictionary<string, Text> { ["detail"] = conclusion.Detail });
        }

        return new Finding
        {
            Rule = id,
            Verdict = conclusion.Verdict,
            Severity = sheet.Severity,
            Force = sheet.Force,
            Message = Filled(sheet.Verdicts[key], values),
            Basis = sheet.Basis,
            Exhibits = conclusion.Verdict == Verdict.Fail && conclusion.Exhibits.Count == 0
                ? throw new InvalidOperationException("A failure without an exhibit.")
                : conclusion.Exhibits,
        };
    }

    /// <summary>The page, read, with settings in which these switches stand.</summary>
    public static PageReading With(this Seen page, params PurposeSwitch[] switches) => page.Panel("Choisissez.", [], switches);

    /// <summary>The page, read, with settings of this text, these buttons and these switches.</summary>
    public static PageReading Panel(this Seen page, string text, string[] buttons, params PurposeSwitch[] switches) => page.Panel(text, buttons, [], switches);

    public static PageReading Panel(this Seen page, string text, string[] buttons, PhotoNode[] inside, params PurposeSwitch[] switches)
    {
        var read = page.Read();
        var visit = read.Evidence.Visits.LastOrDefault(v => v.Kind == VisitKind.Saving) ?? read.Evidence.Visits[0];
        return new PurposeReader(Judge.Catalogue.Lexicon).Told(read with
        {
            PanelVisit = visit,
            PanelShot = new Shot { Moment = Moment.SecondLayer, AtMs = 6_000, Dom = "dom/settings.html", Picture = "shots/settings.png" },
            Panel = new PanelReading
            {
                Container = Photo.Layer("reglages", inside),
                Controls = [.. buttons.Select(Control)],
                Switches = switches,
                Text = text,
                Language = "fr",
            },
        });
    }

    /// <summary>The page, read by the real reader.</summary>
    public static PageReading Read(this Seen page) => new PageReader(Judge.Catalogue).Read(page.Evidence());

    public static PurposeSwitch Switch(string label, bool? on = false, string from = "aria-checked", bool locked = false, bool necessary = false, bool interest = false) => new()
    {
        Element = Photo.Switch(label, on == true),
        Label = label,
        On = on,
        ReadFrom = on is null ? "" : from,
        Locked = locked,
        Necessary = necessary,
        LegitimateInterest = interest,
    };

    public static Control Control(string label)
    {
        var reading = Judge.Catalogue.Lexicon.Read(label, "fr");
        return new Control { Element = Photo.Button(label), Label = label, LabelFrom = "text", Reading = reading, Role = reading.Role };
    }

    private static Text Filled(Text sentence, Dictionary<string, Text> values) => new(Filled(sentence.Fr, values, t => t.Fr), Filled(sentence.En, values, t => t.En));

    private static string Filled(string sentence, Dictionary<string, Text> values, Func<Text, string> language) =>
        string.Concat(sentence.Split('{').Select((part, i) => i == 0 ? part : language(values[part.Split('}')[0]]) + part.Split('}')[1]));
}

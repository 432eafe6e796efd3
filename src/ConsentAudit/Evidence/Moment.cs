namespace ConsentAudit.Evidence;

/// <summary>The moments of a visit at which a photograph is taken.</summary>
public static class Moment
{
    /// <summary>The page has come to rest and nothing was chosen.</summary>
    public const string BeforeConsent = "before-consent";

    /// <summary>The settings, as they were opened from the banner.</summary>
    public const string SecondLayer = "second-layer";

    /// <summary>The legitimate interests of the settings, where they stand apart, before any was changed.</summary>
    public const string SecondLayerInterests = "second-layer-interests";

    /// <summary>The settings, every purpose switched as it was meant to be, before they were saved.</summary>
    public const string SecondLayerSet = "second-layer-set";

    /// <summary>After the choice of the visit, on the same page.</summary>
    public const string AfterReject = "after-reject";

    /// <summary>After an acceptance, on the same page.</summary>
    public const string AfterAccept = "after-accept";

    /// <summary>The same page, loaded again after the choice.</summary>
    public const string Reload = "reload";

    /// <summary>The next page of the site after the choice.</summary>
    public const string NextPage = "next-page";

    /// <summary>The page, opened again after the browser was closed: what lasted for the session is gone.</summary>
    public const string Return = "return";

    /// <summary>What the permanent way back to the choices opened.</summary>
    public const string WithdrawLayer = "withdraw-layer";

    /// <summary>Those choices, switched as they were meant to be, before they were saved.</summary>
    public const string WithdrawLayerSet = "withdraw-layer-set";

    /// <summary>After the withdrawal, on the same page.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>The page, loaded again after the withdrawal.</summary>
    public const string WithdrawnReload = "withdrawn-reload";

    /// <summary>The next page after the withdrawal.</summary>
    public const string WithdrawnNextPage = "withdrawn-next-page";

    /// <summary>After the settings were saved with nothing changed.</summary>
    public const string AfterSave = "after-save";

    /// <summary>After scrolling.</summary>
    public const string AfterScroll = "after-scroll";

    /// <summary>The second page, opened without a choice.</summary>
    public const string AfterBrowsing = "after-browsing";

    /// <summary>After the banner was closed by its cross.</summary>
    public const string AfterClose = "after-close";

    /// <summary>After one purpose alone was granted.</summary>
    public const string AfterGrant = "after-grant";

    /// <summary>The page on a phone.</summary>
    public const string OnMobile = "on-mobile";

    /// <summary>The inner page on which the visitor arrived.</summary>
    public const string OnArrival = "on-arrival";

    /// <summary>After the page was gone through by keyboard.</summary>
    public const string OnKeyboard = "on-keyboard";

    /// <summary>The site's page about its trackers, to which the banner leads.</summary>
    public const string Policy = "policy";
}
